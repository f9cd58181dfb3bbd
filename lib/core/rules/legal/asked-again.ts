import { cardsOf } from '@/lib/core/protocol/questions';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import { targetOf, walk, walkFromStart } from './walk';

type Along = {
  /** What must be passed before. */
  passes: (card: Card) => boolean;
  /** Whether one goes out that way. */
  by?: (exit: Exit, card: Card) => boolean;
};

/**
 * The first question that one can be asked again and again before anything of `passes` is passed: "Is de directeur er?",
 * "nee", "Wacht". It has an answer that leads on, so no flow rule speaks.
 */
export function askedAgain(route: Route, { passes, by = () => true }: Along): Card | undefined {
  const avoid = cardsOf(route)
    .filter(passes)
    .map(({ id }) => id);
  const before = walkFromStart(route, { avoid, by });
  const comesBack = (card: Card) =>
    card.exits.some((exit) => by(exit, card) && walk(route, targetOf(exit), { avoid, by }).has(card.id));
  return cardsOf(route).find((card) => card.kind === 'question' && before.has(card.id) && comesBack(card));
}
