import { restoreAnswers } from '../fixes/mend-flow';
import { soundFlow } from '../grounds';
import { named } from '../places';
import type { Rule } from '../rule';

/** A question without any exit is a dead end; this is about the one with a single answer. */
export const questionWithoutChoice: Rule = {
  id: 'question-without-choice',
  title: 'Elke vraag geeft een keuze',
  why: 'Een vraag met één antwoord is geen vraag.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  fix: restoreAnswers,
  check: (_protocol, facts) =>
    facts.cards
      .filter(({ card }) => card.kind === 'question' && card.exits.length === 1)
      .map((placed) => ({
        where: placed.where,
        message: `${named(placed)} is een vraag met maar één antwoord. Voeg een tweede antwoord toe, of maak er een actie van.`,
      })),
};
