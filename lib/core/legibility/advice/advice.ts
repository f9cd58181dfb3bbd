import type { Scene } from '@/lib/core/layout';
import { sentenceCase } from '@/lib/core/dutch';
import { called, type FoundCard, stepInWords } from '@/lib/core/protocol/questions';
import type { CardId, RouteId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Legibility } from '../measure-legibility';

/** Something an author can do so that the sheet reads better, about one thing that is named. */
export type Advice = {
  text: string;
  where: { routeId: RouteId; stepId: StepId; cardId?: CardId };
  /** What it spares a reader, in words on the sheet; what is no word is weighed as so many of them. */
  gain: number;
};

export type Measured = Pick<Legibility, 'cards'> & { scene: Scene; protocol: Protocol };
export type Adviser = (measured: Measured) => Advice[];

export const placeOfCard = ({ route, step, card }: Pick<FoundCard, 'route' | 'step' | 'card'>) => ({
  routeId: route.id,
  stepId: step.id,
  cardId: card.id,
});

/** `Kaart "Bel de ouders"`; with its step where that does not say which card is meant. */
export function nameOfCard(
  { card, step }: Pick<FoundCard, 'card' | 'step'>,
  cards: readonly Pick<FoundCard, 'card'>[],
): string {
  const title = card.title.trim();
  const isOne = title !== '' && cards.filter((other) => other.card.title.trim() === title).length === 1;
  const name = sentenceCase(called('card', title));
  return isOne ? name : `${name} in ${stepInWords(step)}`;
}
