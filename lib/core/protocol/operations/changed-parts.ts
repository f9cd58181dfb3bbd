import { entryCollections } from '@/schemas/collections';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import type { Route, Step } from '@/schemas/protocol-flow';

const ownLists = ['functions', 'columns', ...entryCollections] as const;
export type ListOfParts = (typeof ownLists)[number] | 'routes' | 'steps' | 'cards';

type Thing = { id: string };
/** A thing of the document that an edit made anew: in which list, how it was, and all of it that can be another. */
export type Part = { list: ListOfParts | 'protocol'; was: Thing | undefined; now: Thing; bare: Thing };

const emptied = Object.fromEntries([...ownLists, 'routes'].map((list) => [list, []]));
const withoutSteps = { steps: [] };
const withoutCards = { cards: [] };

/**
 * What is another value than before, the whole before what stands in it, each without what stands in it: the document
 * without its lists, a route without its steps, a step without its cards. Not what the operation brings as it is.
 */
export function changedParts(before: Protocol, after: Protocol, operation: Operation): Part[] {
  const brought = new Set<unknown>(Object.values(operation));
  const known = operation.kind === 'replace_protocol' ? operation.protocol : before;
  const routes = apart(known.routes, after.routes, brought);
  const steps = apart(stepsOf(routes.was), stepsOf(routes.now), brought);
  const cards = apart(cardsOf(steps.was), cardsOf(steps.now), brought);
  return [
    ...changedBare('protocol', { was: [known], now: [after] }, emptied),
    ...ownLists
      .filter((list) => known[list] !== after[list])
      .flatMap((list) => changed(list, apart<Thing>(known[list], after[list], brought))),
    ...changedBare('routes', routes, withoutSteps),
    ...changedBare('steps', steps, withoutCards),
    ...changed('cards', cards),
  ];
}

const stepsOf = (routes: readonly Route[]) => routes.flatMap(({ steps }) => steps);
const cardsOf = (steps: readonly Step[]) => steps.flatMap(({ cards }) => cards);

type Apart<T> = { was: readonly T[]; now: readonly T[] };
const nothing: Apart<never> = { was: [], now: [] };

/** What stands in one of the two lists alone, by identity. */
function apart<T extends Thing>(
  was: readonly T[],
  now: readonly T[],
  brought: ReadonlySet<unknown>,
): Apart<T> {
  if (was === now) return nothing;
  const [old, left] = [new Set(was), new Set(now)];
  return {
    was: was.filter((item) => !left.has(item)),
    now: now.filter((item) => !old.has(item) && !brought.has(item)),
  };
}

function changed(list: Part['list'], { was, now }: Apart<Thing>): Part[] {
  return now.map((item) => ({ list, was: was.find(({ id }) => id === item.id), now: item, bare: item }));
}

function changedBare(list: Part['list'], things: Apart<Thing>, without: object): Part[] {
  return changed(list, things)
    .filter(({ was, now }) => !was || !sameFields(was, now, without))
    .map((part) => ({ ...part, bare: { ...part.now, ...without } }));
}

function sameFields(was: object, now: object, without: object): boolean {
  for (const name in now)
    if (!(name in without) && was[name as keyof object] !== now[name as keyof object]) return false;
  for (const name in was) if (!(name in now)) return false;
  return true;
}
