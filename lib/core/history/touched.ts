import { same } from '@/lib/core/merging';
import { names, nounOfList, stepName } from '@/lib/core/protocol/questions';
import { sentenceCase } from '@/lib/core/dutch';
import { entryCollections } from '@/schemas/collections';
import type { Mark, Touched } from '@/schemas/draft-history';
import type { Protocol } from '@/schemas/protocol';

/** A thing of the document: its own fields, where it stands, and the order of what stands in it. */
type Thing = { own: unknown; inside: string; order: readonly string[]; place: string };

/** What is new, changed or gone between two documents, thing by thing. Quick where one was made out of the other. */
export function touchedBetween(before: Protocol, after: Protocol, by: string): Touched[] {
  const [old, now] = [thingsOf(before), thingsOf(after)];
  const found: Touched[] = [];
  const touch = (key: string, mark: Mark, { place }: Thing) => found.push({ key, mark, place, by });
  for (const [key, thing] of now) {
    const was = old.get(key);
    if (!was) touch(key, 'added', thing);
    else if (isChanged(was, thing, (one) => old.has(one) && now.has(one))) touch(key, 'changed', thing);
  }
  for (const [key, thing] of old) if (!now.has(key)) touch(key, 'removed', thing);
  return found;
}

function isChanged(was: Thing, is: Thing, stayed: (key: string) => boolean): boolean {
  if (was.inside !== is.inside || !same(was.own, is.own)) return true;
  if (same(was.order, is.order)) return false;
  const both = (order: readonly string[], other: readonly string[]) => {
    const there = new Set(other);
    return order.filter((key) => stayed(key) && there.has(key));
  };
  return !same(both(was.order, is.order), both(is.order, was.order));
}

function thingsOf(protocol: Protocol): Map<string, Thing> {
  const things = new Map<string, Thing>();
  const { routes, functions, columns, ...rest } = protocol;
  const own: Record<string, unknown> = { ...rest };
  const listed = (list: keyof typeof nounOfList, members: readonly { id: string }[], place: string) => {
    const noun = nounOfList[list];
    const order = members.map(({ id }) => `${noun} ${id}`);
    things.set(`list ${list}`, { own: null, inside: '', order, place });
    for (const member of members)
      things.set(`${noun} ${member.id}`, { own: member, inside: list, order: [], place });
  };
  const many = (list: keyof typeof nounOfList) => sentenceCase(names[nounOfList[list]].many);
  listed('functions', functions, many('functions'));
  listed('columns', columns, many('columns'));
  for (const list of entryCollections) {
    listed(list, protocol[list], many(list));
    delete own[list];
  }
  things.set('protocol', { own, inside: '', order: [], place: sentenceCase(names.protocol.one) });
  things.set('list routes', {
    ...{ own: null, inside: '', place: many('routes') },
    order: routes.map(({ id }) => `route ${id}`),
  });
  routes.forEach(({ steps, ...route }, index) => {
    const inRoute = index === 0 ? undefined : route.title;
    things.set(`route ${route.id}`, {
      ...{ own: route, inside: 'routes', place: route.title },
      order: steps.map(({ id }) => `step ${id}`),
    });
    for (const { cards, ...step } of steps) {
      const place = inRoute ?? stepName(step);
      const order = cards.map(({ id }) => `card ${id}`);
      things.set(`step ${step.id}`, { own: step, inside: route.id, order, place });
      for (const { exits, ...card } of cards) {
        const lines = exits.map(({ id }) => `exit ${id}`);
        things.set(`card ${card.id}`, { own: card, inside: step.id, order: lines, place });
        for (const exit of exits)
          things.set(`exit ${exit.id}`, { own: exit, inside: card.id, order: [], place });
      }
    }
  });
  return things;
}

const together: Record<Mark, Record<Mark, Mark | undefined>> = {
  added: { added: 'added', changed: 'added', removed: undefined },
  changed: { added: 'changed', changed: 'changed', removed: 'removed' },
  removed: { added: 'changed', changed: 'changed', removed: 'removed' },
};

/** Both, one after the other: what came and went again was never there. */
export function touchedInAll(first: readonly Touched[], then: readonly Touched[]): Touched[] {
  const all = new Map(first.map((one) => [one.key, one]));
  for (const next of then) {
    const known = all.get(next.key);
    const mark = known ? together[known.mark][next.mark] : next.mark;
    if (mark === undefined) all.delete(next.key);
    else all.set(next.key, { ...next, mark });
  }
  return [...all.values()];
}
