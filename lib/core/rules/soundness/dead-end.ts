import { leadOn } from '../fixes/mend-flow';
import { soundFlow } from '../grounds';
import { named } from '../places';
import { isDeadEnd, wayTo } from './reach';
import type { Rule } from '../rule';

export const deadEnd: Rule = {
  id: 'dead-end',
  title: 'Geen kaart loopt dood',
  why: 'Wie hier aankomt, weet niet hoe het verder moet en of hij klaar is.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  fix: leadOn,
  check: (protocol, facts) =>
    facts.cards
      .filter(({ card }) => isDeadEnd(card))
      .map((placed) => ({
        where: placed.where,
        message: `${named(placed)} loopt dood. Trek een lijn naar wat erna komt, of maak er een uitkomst van.`,
        path: wayTo(protocol, placed.route, placed.card.id),
      })),
};
