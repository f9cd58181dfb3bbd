import { soundFlow } from '../grounds';
import { named } from '../places';
import { lostIn } from './lost-cards';
import type { Rule } from '../rule';

/** One finding for each circle that nobody enters. A card without any line to it is a second-start. */
export const unreachableCard: Rule = {
  id: 'unreachable-card',
  title: 'Elke kaart is te bereiken',
  why: 'Wat niemand bereikt, doet niemand.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check(protocol, facts) {
    const circles = new Set(protocol.routes.flatMap((route) => lostIn(protocol, route).circles));
    return facts.cards
      .filter(({ card }) => circles.has(card.id))
      .map((placed) => ({
        where: placed.where,
        message: `${named(placed)} is vanaf het begin van de route niet te bereiken. Trek er een lijn naartoe, of verwijder de kaart.`,
      }));
  },
};
