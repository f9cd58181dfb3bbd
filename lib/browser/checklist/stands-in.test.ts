import { expect, it } from 'vitest';
import { flowOf, startRun, type Run } from '@/lib/core/run';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, ExitId, FunctionId } from '@/schemas/ids';
import { standsIn } from './stands-in';

const protocol = exampleProtocol();
const flow = flowOf(protocol);
const cards = protocol.routes.flatMap(({ steps }) => steps.flatMap((step) => step.cards));
const card = cards.find(({ exits }) => exits.length > 0)!;
const at = '2026-11-30T08:00:00.000Z';
const after = (...history: Run['history']): Run => ({ ...startRun('concept', at), history });

it('goes on while every card, answer and function that was passed is there', () => {
  const run = after(
    { kind: 'function', functionId: protocol.functions[0]!.id, at },
    { kind: 'route', routeId: protocol.routes[0]!.id, at },
    { kind: 'start', cardId: card.id, at },
    { kind: 'card', cardId: card.id, ticked: [], exitId: card.exits[0]!.id, at },
    { kind: 'handed_over', at },
  );
  expect(standsIn(run, flow)).toBe(true);
});

it('ends with what is gone', () => {
  const gone = 'weg';
  expect(standsIn(after({ kind: 'function', functionId: gone as FunctionId, at }), flow)).toBe(false);
  expect(standsIn(after({ kind: 'start', cardId: gone as CardId, at }), flow)).toBe(false);
  const answered = { kind: 'card' as const, cardId: card.id, ticked: [], exitId: gone as ExitId, at };
  expect(standsIn(after(answered), flow)).toBe(false);
});
