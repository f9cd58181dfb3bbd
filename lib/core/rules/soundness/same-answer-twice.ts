import { words } from '@/lib/core/protocol/questions';
import type { Card } from '@/schemas/protocol-flow';
import { soundFlow } from '../grounds';
import { named } from '../places';
import type { Rule } from '../rule';

function twice(list: readonly string[]): string[] {
  return list.filter((item, index) => list.indexOf(item) < index);
}

/** What stands twice among the exits of a question: a label, or an answer ("other" may recur). */
function repeated(card: Card): string[] {
  const labels = card.exits
    .map((exit) => exit.label.trim().toLocaleLowerCase('nl'))
    .filter((label) => label !== '');
  const answers = card.exits.flatMap((exit) => exit.answers.filter((answer) => answer !== 'other'));
  return [...new Set([...twice(labels), ...twice(answers.map((answer) => words.answer[answer]))])];
}

export const sameAnswerTwice: Rule = {
  id: 'same-answer-twice',
  title: 'Elk antwoord leidt naar één plek',
  why: 'Als hetzelfde antwoord twee kanten op wijst, weet niemand welke geldt.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check: (_protocol, facts) =>
    facts.cards
      .filter(({ card }) => card.kind === 'question')
      .flatMap((placed) =>
        repeated(placed.card).map((answer) => ({
          where: placed.where,
          message: `${named(placed)} geeft bij "${answer}" twee wegen. Laat elk antwoord naar één plek leiden.`,
        })),
      ),
};
