import type { Entrance } from '@/lib/browser/checklist/preview';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { CardPart } from '@/schemas/vocabulary';

/** Who has most to do with a card comes first. */
const order: readonly CardPart[] = ['does', 'decides', 'joins', 'advises', 'informed'];

/** As whom one comes in at this card: a function of a column that acts there, else any; undefined where there is none. */
export function entranceOf({ routes, columns }: Protocol, cardId: CardId): Entrance | undefined {
  const cards = routes.flatMap(({ steps }) => steps.flatMap((step) => step.cards));
  const card = cards.find(({ id }) => id === cardId);
  if (!card) return undefined;
  const acting = card.parts
    .toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part))
    .flatMap(({ columnId }) => columns.find(({ id }) => id === columnId)?.functionIds ?? []);
  const [functionId] = [...acting, ...columns.flatMap(({ functionIds }) => functionIds)];
  return functionId && { functionId, cardId };
}
