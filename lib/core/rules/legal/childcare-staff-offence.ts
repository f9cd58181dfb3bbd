import { cardsOf } from '@/lib/core/protocol/questions';
import type { Exit, Route } from '@/schemas/protocol-flow';
import type { Card } from '@/schemas/protocol-flow';
import type { Problem } from '../rule';
import { targetOf, walk, walkFromStart } from './walk';

/** What the education acts ask before the report to the police, and Wet kinderopvang art. 1.51b does not. */
const ofSchoolsOnly = ['inform-before-police-report', 'inform-parents', 'inform-person'];

/**
 * What of the duties of a school holds in childcare (Wet kinderopvang art. 1.51b and 1.51c): an expert appointed by the
 * minister takes the place of the vertrouwensinspecteur, nobody need be told before the police, and who suspects the
 * houder need not pass him.
 */
export function inChildcare(route: Route, found: readonly Problem[]): Problem[] {
  return found
    .filter(({ subject }) => !ofSchoolsOnly.includes(subject ?? ''))
    .filter((problem) => problem.subject !== 'inform-board' || !isSuspectedHouder(route, problem))
    .map((problem) => ({
      ...problem,
      message: problem.message.replace('de vertrouwensinspecteur', 'de deskundige die de minister aanwijst'),
    }));
}

/** The way past the houder is an answer: "Gaat het om de houder zelf?" */
function isSuspectedHouder(route: Route, { where }: Problem): boolean {
  const told = cardsOf(route)
    .filter(({ tags }) => tags.includes('inform-board'))
    .map(({ id }) => id);
  if (where.cardId === undefined || told.length === 0) return false;
  const leadsToHouder = (exit: Exit) => {
    const reached = walk(route, targetOf(exit));
    return told.some((id) => reached.has(id));
  };
  const by = (exit: Exit, card: Card) => card.kind !== 'question' || leadsToHouder(exit);
  return !walkFromStart(route, { avoid: told, by }).has(where.cardId);
}
