import type { Protocol } from '@/schemas/protocol';

/** What a reference points to. An attachment is an annex, a form or a list of signals. */
export type ReferenceKind =
  'function' | 'column' | 'card' | 'step' | 'route' | 'contact' | 'definition' | 'form' | 'attachment';

/** Every field of the document that holds the id of something else. The names mean the same everywhere. */
const referenceFields: Readonly<Record<string, ReferenceKind>> = {
  functionId: 'function',
  ofFunctionId: 'function',
  functionIds: 'function',
  memberIds: 'function',
  byFunctionIds: 'function',
  toFunctionIds: 'function',
  columnId: 'column',
  columnIds: 'column',
  cardId: 'card',
  startCardId: 'card',
  stepId: 'step',
  routeId: 'route',
  routeIds: 'route',
  contactIds: 'contact',
  definitionId: 'definition',
  definitionIds: 'definition',
  formIds: 'form',
  entryId: 'attachment',
};

/** Optional fields that may go when what they point to is gone; their owner stays. */
const optionalFields = new Set(['from', 'functionId', 'ofFunctionId', 'entryId', 'marks']);

/** Whether a reference stays; another id than it has makes it point there. */
export type Keep = (kind: ReferenceKind, id: string, path: readonly PropertyKey[]) => boolean | string;
type Fields = Readonly<Record<string, unknown>>;

const gone = Symbol('gone');

/**
 * Goes through every reference of a document, or of a part of one, and lets go of those that `keep` refuses:
 * an id in a list leaves the list; a required reference takes its owner along (an exit without a target, an
 * option of the start question, the part of a column, a mark); an optional one leaves its owner as it was;
 * a route without its start card has none. Untouched values keep their identity. Does not look into what
 * `skip` says yes to.
 */
export function keepReferences<T extends object>(
  part: T,
  keep: Keep,
  skip: (value: object) => boolean = () => false,
): T {
  const path: PropertyKey[] = [];

  function listOf(list: readonly unknown[]): unknown[] | readonly unknown[] {
    let changed = false;
    const kept: unknown[] = [];
    list.forEach((item, index) => {
      path.push(index);
      const after = valueOf(item);
      path.pop();
      if (after !== item) changed = true;
      if (after !== gone) kept.push(after);
    });
    return changed ? kept : list;
  }

  function idsOf(kind: ReferenceKind, ids: readonly unknown[]): readonly unknown[] {
    const kept = ids.flatMap((id, index) => {
      const answer = keep(kind, id as string, [...path, index]);
      return answer === false ? [] : [answer === true ? id : answer];
    });
    return kept.length === ids.length && kept.every((id, index) => id === ids[index]) ? ids : kept;
  }

  function fieldOf(name: string, value: unknown): unknown {
    const kind = referenceFields[name];
    if (kind === undefined) return valueOf(value);
    if (Array.isArray(value)) return idsOf(kind, value);
    if (typeof value !== 'string') return value;
    const answer = keep(kind, value, path);
    if (answer === false) return name === 'startCardId' ? null : gone;
    return answer === true ? value : answer;
  }

  function mayGo(name: string): boolean {
    return optionalFields.has(name) || (name === 'to' && path[0] === 'globalExits');
  }

  function objectOf(fields: Fields): unknown {
    let copy: Record<string, unknown> | undefined;
    for (const name in fields) {
      const before = fields[name];
      if (before === null || (typeof before !== 'object' && referenceFields[name] === undefined)) continue;
      path.push(name);
      const after = fieldOf(name, before);
      const emptied = name === 'marks' && Array.isArray(after) && after.length === 0;
      const drop = after === gone || emptied;
      const optional = mayGo(name);
      path.pop();
      if (after === gone && !optional) return gone;
      if (after === before) continue;
      copy ??= { ...fields };
      if (drop) delete copy[name];
      else copy[name] = after;
    }
    return copy ?? fields;
  }

  function valueOf(value: unknown): unknown {
    if (value === null || typeof value !== 'object' || skip(value)) return value;
    return Array.isArray(value) ? listOf(value) : objectOf(value as Fields);
  }

  return valueOf(part) as T;
}

/** The ids a document holds, by what a reference may point to. */
export function referenceTargets(protocol: Protocol): Record<ReferenceKind, ReadonlySet<string>> {
  const idsIn = (...lists: (readonly { id: string }[])[]) =>
    new Set(lists.flatMap((list) => list.map(({ id }) => id)));
  const steps = protocol.routes.flatMap((route) => route.steps);
  return {
    function: idsIn(protocol.functions),
    column: idsIn(protocol.columns),
    card: idsIn(...steps.map((step) => step.cards)),
    step: idsIn(steps),
    route: idsIn(protocol.routes),
    contact: idsIn(protocol.contacts),
    definition: idsIn(protocol.definitions),
    form: idsIn(protocol.forms),
    attachment: idsIn(protocol.annexes, protocol.forms, protocol.signalLists),
  };
}

/** The document without references to what it does not hold. */
export function withoutDanglingReferences(protocol: Protocol): Protocol {
  const targets = referenceTargets(protocol);
  return keepReferences(protocol, (kind, id) => targets[kind].has(id));
}
