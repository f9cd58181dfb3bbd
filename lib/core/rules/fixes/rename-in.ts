import { applyTrusted } from '@/lib/core/protocol/editing';
import { findCard, findStep } from '@/lib/core/protocol/questions';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import type { RichText } from '@/schemas/rich-text';
import { withEdits, type Edit } from '../edit-text';
import type { Where } from '../finding';
import type { Draft } from './draft';
import { withDocumentEdits, withFootnotes, wordsOfDocument } from './edit-document';

/**
 * The text as it becomes; or the edits that make it so, for a rename that needs to see a whole rich text, over its marks
 * and paragraphs, rather than each piece of it.
 */
type Rename = (text: string) => string | readonly Edit[];

/** Fields that hold no words of a reader. */
const noWords = new Set([
  'href',
  'email',
  'phone',
  'date',
  'checkedOn',
  'kind',
  'type',
  'responsibility',
  'source',
]);

/** The value with `rename` done on every text a reader sees; ids, links and word lists stay. */
export function withWords<T>(value: T, rename: Rename, field = ''): T {
  if (typeof value === 'string') {
    return (noWords.has(field) || isReference(field) ? value : renamedText(value, rename)) as T;
  }
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: unknown) => withWords(item, rename, field)) as T;
  if (isDocument(value)) {
    const edits = rename(wordsOfDocument(value));
    if (typeof edits !== 'string') {
      const inWords = withDocumentEdits(value, edits);
      return withFootnotes(inWords, (text) => renamedText(text, rename)) as T;
    }
  }
  const entries = Object.entries(value).map(([name, part]): [string, unknown] => [
    name,
    withWords(part, rename, name),
  ]);
  return Object.fromEntries(entries) as T;
}

function renamedText(text: string, rename: Rename): string {
  const renamed = rename(text);
  return typeof renamed === 'string' ? renamed : withEdits(text, renamed);
}

function isDocument(value: object): value is RichText {
  return 'type' in value && value.type === 'doc';
}

function isReference(field: string): boolean {
  return /^id$|Ids?$|^(tags|answers|kinds|part|join|questions|outcome|unit|sectors|scope)$/.test(field);
}

/** Renames in the thing a finding points at, not in what stands inside it on its own; nothing when no word changes. */
export function renameAt(draft: Draft, where: Where, rename: Rename) {
  const operation = renamed(draft.protocol, where, rename);
  if (!operation) return;
  const after = applyTrusted(draft.protocol, operation);
  if (after.ok && JSON.stringify(after.value.protocol) !== JSON.stringify(draft.protocol))
    draft.edit(operation);
}

function renamed(protocol: Protocol, where: Where, rename: Rename): Operation | undefined {
  const { collection, entryId, cardId, stepId, routeId, columnId, functionId } = where;
  if (collection) {
    const entry = protocol[collection].find(({ id }) => id === entryId);
    return entry && { kind: 'replace_entry', collection, entry: withWords(entry, rename) };
  }
  if (cardId) {
    const found = findCard(protocol, cardId);
    return found && { kind: 'replace_card', card: withWords(found.card, rename) };
  }
  if (stepId) {
    const found = findStep(protocol, stepId);
    const { id: _id, cards: _cards, ...rest } = found?.step ?? {};
    return found && { kind: 'change_step', stepId, patch: withWords(rest, rename) };
  }
  if (routeId) {
    const { id: _id, steps: _steps, ...rest } = protocol.routes.find(({ id }) => id === routeId) ?? {};
    return { kind: 'change_route', routeId, patch: withWords(rest, rename) };
  }
  if (columnId) {
    const { id: _id, ...rest } = protocol.columns.find(({ id }) => id === columnId) ?? {};
    return { kind: 'change_column', columnId, patch: withWords(rest, rename) };
  }
  if (functionId) {
    const { id: _id, ...rest } = protocol.functions.find(({ id }) => id === functionId) ?? {};
    return { kind: 'change_function', functionId, patch: withWords(rest, rename) };
  }
  return { kind: 'change_protocol', patch: withWords(ownWords(protocol), rename) };
}

/** The texts of the document itself. The names of the organisation and its authority are theirs. */
function ownWords({ title, subtitle, intro, startQuestion, pupilFileSystem }: Protocol) {
  const named = { title, subtitle, intro, startQuestion, pupilFileSystem };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}
