import { leadOn } from '../fixes/mend-flow';
import { soundFlow } from '../grounds';
import { named, placedCards } from '../places';
import { wayTo } from './reach';
import type { Rule } from '../rule';

/** A hand-over may end the matter for who gives it away, and an outcome ends the route: those need no way on. */
export const deadEnd: Rule = {
  id: 'dead-end',
  title: 'Geen kaart loopt dood',
  why: 'Wie hier aankomt, weet niet hoe het verder moet en of hij klaar is.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  fix: leadOn,
  check: (protocol) =>
    placedCards(protocol)
      .filter(({ card }) => card.kind !== 'outcome' && card.kind !== 'handover' && card.exits.length === 0)
      .map((placed) => ({
        where: placed.where,
        message: `${named(placed)} loopt dood. Trek een lijn naar wat erna komt, of maak er een uitkomst van.`,
        path: wayTo(protocol, placed.route, placed.card.id),
      })),
};
