import type { Exit, QuestionCard } from '@/schemas/protocol-flow';
import { addText } from '../fixes/add-text';
import type { Facts } from '../facts';
import { practice } from '../grounds';
import { named, type PlacedCard } from '../places';
import type { Problem, Rule } from '../rule';
import { instructed } from './explained';

export const ageRule: Rule = {
  id: 'ML-35',
  title: 'Met wie je praat bij welke leeftijd',
  why: 'Tot 12 jaar praat je in elk geval met de ouders, van 12 tot 16 met ouders en leerling, vanaf 16 met de leerling zelf.',
  severity: 'advises',
  grounds: practice('leeftijd en toestemming'),
  exception: 'reason',
  fix: addText('Voeg het hoofdstuk toe', 'chapters', 'age-rule'),
  check: (_protocol, facts) => {
    const asking = facts.cards.filter(({ card }) => card.kind === 'question' && asksForAge(card));
    if (asking.length > 0) return isPrimaryOnly(facts) ? [] : withoutOldest(asking);
    if (instructed(facts, 'age-rule').length > 0) return [];
    const ages = isPrimaryOnly(facts)
      ? 'tot 12 jaar en vanaf 12 jaar'
      : 'tot 12 jaar, van 12 tot 16 en vanaf 16';
    const message = `Er staat niet met wie je praat bij welke leeftijd: ${ages}.`;
    return [{ where: { collection: 'chapters' }, message }];
  },
};

/** Children there are too young for the lines of 16 and older. */
const isPrimaryOnly = ({ sectors }: Facts) => sectors.every((sector) => sector === 'po' || sector === 'ko');

/** Questions that divide pupils by age, but leave those of 16 and older without a way on. */
function withoutOldest(asking: readonly PlacedCard[]): Problem[] {
  return asking
    .filter(({ card }) => !card.exits.some(isForOldest))
    .map((placed) => ({
      where: placed.where,
      message: `${named(placed)} heeft geen lijn voor leerlingen van 16 jaar en ouder.`,
      fixable: false,
    }));
}

/** Marked as the age rule, and at least two of its exits name an age. */
function asksForAge({ tags, exits }: QuestionCard): boolean {
  return tags.includes('age-rule') && exits.filter(({ label }) => /\b1[0-8]\b/.test(label)).length > 1;
}

/** "16 jaar of ouder", "vanaf 16", "16+", "ouder", "anders"; not "vanaf 12 tot 16". */
function isForOldest({ label }: Exit): boolean {
  const words = label.toLowerCase();
  const open = /\b1[0-6]\s*(?:jaar)?\s*(?:\+|(?:en|of) ouder\b|of meer\b)/;
  const from =
    /(?:\b(?:vanaf|ouder dan|minstens|minimaal|al)|[≥>]=?)\s*1[0-6]\b(?!\s*(?:jaar)?\s*(?:tot|t\/m|[-–,]))/;
  return open.test(words) || from.test(words) || /^\s*(?:ouder|anders|overig)/.test(words);
}
