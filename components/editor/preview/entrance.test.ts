import { expect, it } from 'vitest';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { entranceOf } from './entrance';

const protocol = exampleProtocol();
const cards = protocol.routes.flatMap(({ steps }) => steps.flatMap((step) => step.cards));
const [first, second] = protocol.columns.filter(({ functionIds }) => functionIds.length > 0);

/** The same with these parts on the first card. */
function withParts(parts: (typeof cards)[number]['parts']): Protocol {
  const id = cards[0]!.id;
  const routes = protocol.routes.map((route) => ({
    ...route,
    steps: route.steps.map((step) => ({
      ...step,
      cards: step.cards.map((card) => (card.id === id ? { ...card, parts } : card)),
    })),
  }));
  return { ...protocol, routes };
}

it('comes in as who does the card, before who only thinks along', () => {
  const parts = [
    { columnId: first!.id, part: 'informed' as const },
    { columnId: second!.id, part: 'does' as const },
  ];
  const { id } = cards[0]!;
  expect(entranceOf(withParts(parts), id)).toEqual({ cardId: id, functionId: second!.functionIds[0] });
});

it('comes in as anybody at a card of nobody, and nowhere at one that is gone', () => {
  const { id } = cards[0]!;
  expect(entranceOf(withParts([]), id)?.functionId).toBe(first!.functionIds[0]);
  expect(entranceOf(protocol, 'weg' as CardId)).toBeUndefined();
});
