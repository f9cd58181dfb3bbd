import { compareProtocols, type Change } from '@/lib/core/compare';
import { applyOperation, withBase, type Operation } from '@/lib/core/protocol';
import type { Noun } from '@/lib/core/protocol/questions';
import { entryCollections } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import { idsIn, nameOf, wayTo, type Listed } from './place-of';
import type { Save } from './save';
import { textsIn } from './texts-in';

/** Edits of this person that have no place any more: kept, with their texts, until the person has done with them. */
export type Aside = {
  /** `removed`: what they were made on is gone. `replaced`: another text took the place of all of this one. */
  because: 'removed' | 'replaced' | 'unfit';
  operations: Operation[];
  /** Who saved meanwhile. */
  by: readonly Save[];
  /** When the last of them was made, in milliseconds, as far as known. */
  at?: number;
  gone?: { noun: Noun; article: 'de' | 'het'; title: string };
  /** What the person wrote, each text by itself. */
  texts: string[];
  /** Puts back what is gone, with what this person wrote in it. */
  putBack?: Operation;
  /** The person looks at it later. */
  isLater?: boolean;
};

type Meeting = {
  /** What both began with, what this person made of it, and what stands there now. */
  saved: Protocol;
  mine: Protocol;
  newer: Protocol;
  by: readonly Save[];
  at: number | undefined;
};

/** Edits that could not be made on what stands there now: one for each thing that is gone, one for all else. */
export function asidesOf(operations: readonly Operation[], meeting: Meeting): Aside[] {
  if (operations.length === 0) return [];
  const left = idsIn(meeting.newer);
  const had = [...idsIn(meeting.saved)].filter((id): id is string => typeof id === 'string' && !left.has(id));
  const lost = new Set(had);
  const byThing = new Map<string, { gone?: Listed; operations: Operation[] }>();
  for (const operation of operations) {
    const gone = goneFor(operation, meeting.saved, lost);
    const group = byThing.get(gone?.thing.id ?? '') ?? { ...(gone && { gone }), operations: [] };
    group.operations.push(operation);
    byThing.set(gone?.thing.id ?? '', group);
  }
  const changes = compareProtocols(meeting.saved, meeting.mine);
  return [...byThing.values()].map((group) => asideOf(group, changes, meeting));
}

/**
 * Another text took the place of the whole: what was written on the old one, as one. `withheld` of the operations were
 * not in `mine`: they waited for a choice.
 */
export function replacedAside(
  operations: Operation[],
  withheld: readonly Operation[],
  { saved, mine, by, at }: Omit<Meeting, 'newer'>,
): Aside {
  const written = writtenIn(compareProtocols(saved, mine));
  return {
    ...{ because: 'replaced', operations, by },
    ...(at !== undefined && { at }),
    texts: written.length > 0 ? [...written, ...textsIn(withheld)] : textsIn(operations),
  };
}

/** The outermost thing that an edit needs and that is gone. */
function goneFor(operation: Operation, saved: Protocol, lost: ReadonlySet<string>): Listed | undefined {
  const id = idNamedIn(operation, lost);
  return id === undefined ? undefined : wayTo(saved, id).find(({ thing }) => lost.has(thing.id));
}

function idNamedIn(value: unknown, ids: ReadonlySet<string>): string | undefined {
  if (typeof value === 'string') return ids.has(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const part of Object.values(value)) {
    const found = idNamedIn(part, ids);
    if (found !== undefined) return found;
  }
  return undefined;
}

function asideOf(
  { gone, operations }: { gone?: Listed; operations: Operation[] },
  changes: readonly Change[],
  { mine, by, at }: Meeting,
): Aside {
  const thing = gone && wayTo(mine, gone.thing.id).at(-1);
  const inside = thing && idsIn(thing.thing);
  const own = inside ? changes.filter(({ id }) => inside.has(id)) : [];
  const written = writtenIn(own);
  const putBack = gone && puttingBackThing(mine, gone);
  return {
    ...{ because: gone ? 'removed' : 'unfit', operations, by },
    ...(at !== undefined && { at }),
    ...(gone && { gone: nameOf(gone) }),
    ...(putBack && { putBack }),
    texts: [...new Set([...written, ...textsBesides(written, operations)])],
  };
}

/** What edits say that is not about the thing that is gone: they only needed it. */
function textsBesides(written: readonly string[], operations: readonly Operation[]): string[] {
  const isTold = (text: string) => written.some((one) => one.includes(text));
  return operations.flatMap((operation) => {
    const texts = textsIn([operation]);
    // An edit of one thing is told by what became of it; one of several things may be about others too.
    return operation.kind !== 'batch' && texts.some(isTold) ? [] : texts.filter((text) => !isTold(text));
  });
}

function writtenIn(changes: readonly Change[]): string[] {
  return [...new Set(changes.flatMap(({ kind, after }) => (kind !== 'removed' && after ? [after] : [])))];
}

/** What adds a thing again as it stands in a document, with the lines that led to it. */
function puttingBackThing(document: Protocol, gone: Listed): Operation | undefined {
  const removal = removing(document, gone);
  const removed = removal && applyOperation(document, removal);
  return removed?.ok ? withBase(removed.value.protocol, removed.value.inverse) : undefined;
}

const removals: Partial<Record<Listed['list'], (id: string) => object>> = {
  functions: (functionId) => ({ kind: 'remove_function', functionId }),
  columns: (columnId) => ({ kind: 'remove_column', columnId }),
  routes: (routeId) => ({ kind: 'remove_route', routeId }),
  steps: (stepId) => ({ kind: 'remove_step', stepId }),
  cards: (cardId) => ({ kind: 'remove_card', cardId }),
};

function removing(document: Protocol, { list, thing }: Listed): Operation | undefined {
  if (entryCollections.some((name) => name === list))
    return { kind: 'remove_entry', collection: list, entryId: thing.id } as Operation;
  if (list !== 'exits') return removals[list]?.(thing.id) as Operation | undefined;
  const card = wayTo(document, thing.id).at(-2);
  return card && ({ kind: 'remove_exit', cardId: card.thing.id, exitId: thing.id } as Operation);
}

/** What puts back what is gone, when that fits on what stands there now: with the lines to it, or else without. */
export function fittingBack(document: Protocol, { putBack }: Aside): Operation | undefined {
  if (!putBack) return undefined;
  const alone = putBack.kind === 'batch' ? putBack.operations.slice(0, 1) : [];
  return [putBack, ...alone].find((operation) => applyOperation(document, operation).ok);
}
