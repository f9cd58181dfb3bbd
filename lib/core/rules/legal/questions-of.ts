import { asks, cardsOf } from '@/lib/core/protocol/questions';
import type { QuestionCard, Route } from '@/schemas/protocol-flow';
import type { QuestionKind } from '@/schemas/vocabulary';

/** The question cards of the route that ask this professional question. */
export function questionsOf(route: Route, kind: QuestionKind): QuestionCard[] {
  return cardsOf(route).filter((card) => asks(card, kind)) as QuestionCard[];
}
