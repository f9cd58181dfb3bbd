import { isOutside } from '../columns-of-function';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { soundFlow } from '../grounds';
import { named } from '../places';
import type { Rule } from '../rule';

/** A question of which nobody of the school sees the answer: the checklist asks it of nobody. */
export const questionForOutsiders: Rule = {
  id: 'question-for-outsiders',
  title: 'Elke vraag wordt hier door iemand beantwoord',
  why: 'Als alleen een ander antwoord geeft, weet hier niemand hoe het verdergaat.',
  severity: 'warns',
  grounds: soundFlow,
  exception: 'reason',
  check: (protocol, { cards }) =>
    cards
      .filter(({ card }) => card.kind === 'question' && isOnlyOfOthers(protocol, card))
      .map((placed) => ({
        where: placed.where,
        message: `${named(placed)} wordt alleen buiten de school beantwoord. Zet erbij wie hier het antwoord hoort en ermee verdergaat.`,
      })),
};

/** Who joins hears the answer; who only advises or is told later does not give it. */
function isOnlyOfOthers(protocol: Protocol, { parts }: Card): boolean {
  const taking = parts.filter(({ part }) => part === 'does' || part === 'decides' || part === 'joins');
  const columns = taking.flatMap(({ columnId }) => protocol.columns.filter(({ id }) => id === columnId));
  return columns.length > 0 && columns.every((column) => isOutside(protocol, column));
}
