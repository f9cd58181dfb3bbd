import fc from 'fast-check';
import {
  action,
  column,
  handover,
  note,
  outcome,
  protocolOf,
  question,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import type { CardId, ColumnId, FunctionId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';

/** I stand in col-a; col-b and col-c hold others of the school, col-x an outside body. */
export const me = 'ik' as FunctionId;
const columns = ['col-a', 'col-b', 'col-c', 'col-x'] as ColumnId[];

const drawn = (count: number) =>
  fc.record({
    kind: fc.oneof(
      { weight: 5, arbitrary: fc.constant('action' as const) },
      { weight: 3, arbitrary: fc.constant('question' as const) },
      { weight: 1, arbitrary: fc.constantFrom('handover' as const, 'note' as const) },
      { weight: 2, arbitrary: fc.constant('outcome' as const) },
    ),
    join: fc.oneof(
      { weight: 2, arbitrary: fc.constant('any' as const) },
      { weight: 1, arbitrary: fc.constant('all' as const) },
    ),
    in: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...columns).map((one) => [one]) },
      { weight: 2, arbitrary: fc.subarray(columns) },
    ),
    to: fc.array(
      fc.record({
        card: fc.nat(count),
        for: fc.option(fc.subarray(columns, { minLength: 1 }), { nil: undefined, freq: 6 }),
      }),
      { maxLength: 3 },
    ),
  });

type Drawn = ReturnType<typeof drawn> extends fc.Arbitrary<infer T> ? T : never;

/** A card that is no outcome stands in some column, or no document is read (lib/core/protocol/integrity). */
function cardFrom({ kind, join, in: drawnIds, to }: Drawn, number: number, count: number): Card {
  const ids = drawnIds.length > 0 || kind === 'outcome' ? drawnIds : columns.slice(1, 2);
  const ways = to.map(({ card, for: columnIds }) => ({
    // One target more than there are cards stands for the start of the second route.
    to: card === count ? 'route:second' : `c-${card}`,
    ...(columnIds && { columnIds }),
  }));
  const id = `c-${number}`;
  const parts = ids.map((columnId) => ({ columnId, part: 'does' as const }));
  if (kind === 'outcome') return outcome(id, number % 2 === 0 ? [] : ways.slice(0, 1), { join, parts });
  if (kind === 'question') return question(id, ids, ways, { join });
  return { action, handover, note }[kind](id, ids, ways, { join });
}

/** Any small flow, sound or not: loops, parallel lines, joins, hand-overs, lines for some columns, a second route. */
export const anyFlow: fc.Arbitrary<Protocol> = fc
  .integer({ min: 3, max: 10 })
  .chain((count) =>
    fc.tuple(fc.array(drawn(count), { minLength: count, maxLength: count }), fc.nat(count - 2)),
  )
  .map(([all, at]) => {
    const cards = all.map((one, number) => cardFrom(one, number, all.length));
    return protocolOf({
      functions: [
        schoolFunction(me),
        schoolFunction('bee'),
        schoolFunction('cee'),
        schoolFunction('extern', { kind: 'external' }),
      ],
      columns: [
        column('col-a', [me]),
        column('col-b', ['bee']),
        column('col-c', ['cee']),
        column('col-x', ['extern'], { responsibility: 'outside' }),
      ],
      routes: [
        route('first', [step('step-1', cards.slice(0, at + 1))]),
        route('second', [step('step-2', cards.slice(at + 1))]),
      ],
    });
  });

export const isMine = (card: Card | undefined) =>
  card?.parts.some(({ columnId }) => columnId === 'col-a') ?? false;

export const cardsById = (protocol: Protocol): Map<CardId, Card> =>
  new Map(
    protocol.routes
      .flatMap(({ steps }) => steps.flatMap(({ cards }) => cards))
      .map((card) => [card.id, card]),
  );
