import { entryCollections } from '@/schemas/collections';
import type { Problem } from './refuse-hostile-values';

/** Lists whose ids are unique over the whole document, each with the others of its name. */
const documentWide = new Set(['routes', 'steps', 'cards', 'exits', 'functions', 'columns']);
const entries = new Set<string>(entryCollections);

/** What the id in this list may not be shared with; undefined when only its siblings count. */
function scopeOf(list: string): string | undefined {
  if (entries.has(list)) return 'entries';
  return documentWide.has(list) ? list : undefined;
}

const message = (id: string) => `De id "${id}" komt twee keer voor. Geef een van de twee een andere id.`;

/**
 * Every id that stands twice where it has to tell things apart, at its second place. Of what `skip` says yes to,
 * only the document-wide ids are read.
 */
export function duplicateIds(document: object, skip: (value: object) => boolean = () => false): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, Set<string>>();
  const path: PropertyKey[] = [];

  function visitList(list: readonly unknown[], name: string) {
    const scope = scopeOf(name);
    const ids = (scope === undefined ? undefined : seen.get(scope)) ?? new Set<string>();
    if (scope !== undefined) seen.set(scope, ids);
    list.forEach((item, index) => {
      if (item === null || typeof item !== 'object') return;
      path.push(index);
      if ('id' in item && typeof item.id === 'string') {
        if (ids.has(item.id)) problems.push({ path: [...path], message: message(item.id) });
        ids.add(item.id);
      }
      visitFields(item);
      path.pop();
    });
  }

  function visitFields(fields: object) {
    const skipped = skip(fields);
    for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
      if (value === null || typeof value !== 'object') continue;
      if (skipped && scopeOf(name) === undefined) continue;
      if ('type' in value && value.type === 'doc') continue;
      path.push(name);
      if (Array.isArray(value)) visitList(value, name);
      else visitFields(value);
      path.pop();
    }
  }

  visitFields(document);
  return problems;
}

/** The ids in a thing of the named list (or in a whole document) that are unique document-wide, as "scope id". */
export function documentWideIds(thing: object, list?: string): Set<string> {
  const ids = new Set<string>();
  function visit(item: object, name: string) {
    const scope = scopeOf(name);
    if (scope !== undefined && 'id' in item) ids.add(`${scope} ${String(item.id)}`);
    for (const [key, value] of Object.entries(item)) {
      if (scopeOf(key) !== undefined && Array.isArray(value))
        value.forEach((child: object) => visit(child, key));
    }
  }
  visit(thing, list ?? '');
  return ids;
}
