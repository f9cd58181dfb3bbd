import { asks, cardsOf } from '@/lib/core/protocol/questions';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import type { Facts } from '../facts';
import { isForHouderAlone, isPastHouder } from './about-houder';
import { isOfAgeAlone, saysOfAge } from './pupil-of-age';
import { walkFromStart } from './walk';

/** Ways on which the duty at a report to the police does not hold: about the houder himself, or a pupil of age. */
export function exemptWays(facts: Facts): (exit: Exit, card: Card) => boolean {
  const passesHouder = isPastHouder(facts);
  return (exit, card) => passesHouder(exit, card) || saysOfAge(exit, card, facts.sectors);
}

/** What of the route is reached on such ways alone. */
export function behindExemptWays(facts: Facts, route: Route): (card: Card) => boolean {
  const isExempt = exemptWays(facts);
  const reached = walkFromStart(route);
  const byOthers = walkFromStart(route, { by: (exit, card) => !isExempt(exit, card) });
  return (card) => isExemptCard(facts, card) || (reached.has(card.id) && !byOthers.has(card.id));
}

/** The card itself is for such a case: "Gaat het om de houder? Doe aangifte". */
export function isExemptCard({ sectors }: Facts, card: Card): boolean {
  return (sectors.includes('ko') && isForHouderAlone(card)) || isOfAgeAlone(card, sectors);
}

/**
 * Whether the reports to the police are for such cases alone, and nobody else comes to the question whether there is a
 * reasonable suspicion: then what comes before a report is missed by nobody.
 */
export function reportsExemptOnly(route: Route, reports: readonly Card[], isBehind: (card: Card) => boolean) {
  const isAsked = cardsOf(route).some((card) => asks(card, 'reasonable-suspicion') && !isBehind(card));
  return reports.length > 0 && reports.every(isBehind) && !isAsked;
}
