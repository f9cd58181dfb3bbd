import { sentenceCase } from '@/lib/core/dutch';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route, Step } from '@/schemas/protocol-flow';
import type { Change } from './change';
import { added, compareFields, compareList, removed, reordered, type Both } from './compare-things';
import { movedIn } from '@/lib/core/merging';
import { nameInDutch } from './name-in-dutch';
import { keyOf } from './telling';

/** A thing of the flow with the thing that holds it. */
type Placed<T> = { thing: T; holderId: string; where: string };
type Places<T> = Map<string, Placed<T>>;

function placesOf<T extends { id: string }>(list: Placed<T>[]): Places<T> {
  return new Map(list.map((placed) => [placed.thing.id, placed]));
}

function stepsOf(protocol: Protocol): Placed<Step>[] {
  return protocol.routes.flatMap((route) =>
    route.steps.map((thing) => ({ thing, holderId: route.id, where: nameInDutch('route', route) })),
  );
}

function cardsOf(protocol: Protocol): Placed<Card>[] {
  return stepsOf(protocol).flatMap(({ thing: step, where: inRoute }) => {
    const where = `${inRoute}, ${nameInDutch('step', step)}`;
    return step.cards.map((thing) => ({ thing, holderId: step.id, where }));
  });
}

function exitsOf(cards: readonly Placed<Card>[]): Placed<Exit>[] {
  return cards.flatMap(({ thing: card }) => {
    const where = nameInDutch('card', card);
    return card.exits.map((thing) => ({ thing, holderId: card.id, where }));
  });
}

/** The things that changed places within a holder both versions have. */
function reorderedIds(before: Places<{ id: string }>, after: Places<{ id: string }>): Set<string> {
  const inHolders = (own: Places<{ id: string }>, other: Places<{ id: string }>) => {
    const holders = new Map<string, string[]>();
    for (const [id, { holderId }] of own) {
      if (other.get(id)?.holderId === holderId) holders.set(holderId, [...(holders.get(holderId) ?? []), id]);
    }
    return holders;
  };
  const now = inHolders(after, before);
  return new Set(
    [...inHolders(before, after)].flatMap(([holderId, ids]) => [...movedIn(ids, now.get(holderId) ?? [])]),
  );
}

function replaced<S extends 'step' | 'card' | 'exit'>(
  subject: S,
  from: Placed<{ id: string }>,
  to: Placed<Step | Card | Exit>,
): Change {
  const name = sentenceCase(nameInDutch(subject, to.thing as never));
  const sentence = `${name} is verplaatst van ${from.where} naar ${to.where}.`;
  const { where } = to;
  return {
    kind: 'moved',
    subject,
    id: to.thing.id,
    key: keyOf({ subject, id: to.thing.id }, 'moved', 'place'),
    where,
    field: 'place',
    before: from.where,
    after: where,
    sentence,
  };
}

/** Steps, cards or lines of the whole flow. Those of a holder that is new or gone count as part of it if asked. */
function compareFlowList<S extends 'step' | 'card' | 'exit'>(
  both: Both,
  subject: S,
  beforeList: Placed<Step | Card | Exit>[],
  afterList: Placed<Step | Card | Exit>[],
  isPartOfHolder: (placed: Placed<unknown>) => boolean = () => false,
): Change[] {
  const [before, after] = [placesOf(beforeList), placesOf(afterList)];
  const moved = reorderedIds(before, after);
  const gone = beforeList.filter((placed) => !after.has(placed.thing.id) && !isPartOfHolder(placed));
  return [
    ...gone.map(({ thing, where }) => removed(subject, thing as never, where)),
    ...afterList.flatMap((placed): Change[] => {
      const { thing, where } = placed;
      const was = before.get(thing.id);
      if (!was) return isPartOfHolder(placed) ? [] : [added(subject, thing as never, where)];
      const place = was.holderId === placed.holderId ? [] : [replaced(subject, was, placed)];
      const order = moved.has(thing.id) ? [reordered(subject, thing as never, where)] : [];
      return [...place, ...order, ...compareFields(both, subject, was.thing as never, thing as never, where)];
    }),
  ];
}

/** Routes, steps, cards and lines. The lines of a card that is new or gone are part of it and not told apart. */
export function compareFlow(both: Both): Change[] {
  const { before, after } = both;
  const [oldCards, newCards] = [cardsOf(before), cardsOf(after)];
  const [old, now] = [placesOf(oldCards), placesOf(newCards)];
  const ofNewOrGoneCard = ({ holderId }: Placed<unknown>) => !old.has(holderId) || !now.has(holderId);
  return [
    ...compareList<'route'>(both, 'route', before.routes satisfies Route[], after.routes),
    ...compareFlowList(both, 'step', stepsOf(before), stepsOf(after)),
    ...compareFlowList(both, 'card', oldCards, newCards),
    ...compareFlowList(both, 'exit', exitsOf(oldCards), exitsOf(newCards), ofNewOrGoneCard),
  ];
}
