import { soundFlow } from '../grounds';
import { named } from '../places';
import { lostIn } from './lost-cards';
import { stopsShort } from './reach';
import type { Rule } from '../rule';

/**
 * What lies behind the card is lost only because the card is: unreachable-card leaves that to this rule. Silent while
 * the route runs into a dead end: most likely the line is missing there, and dead-end says so.
 */
export const secondStart: Rule = {
  id: 'second-start',
  title: 'Een route begint op één plek',
  why: 'Wat niemand bereikt, doet niemand.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check(protocol, facts) {
    const starts = new Set(
      protocol.routes.flatMap((route) => (stopsShort(protocol, route) ? [] : lostIn(protocol, route).starts)),
    );
    return facts.cards
      .filter(({ card }) => starts.has(card.id))
      .map((placed) => ({
        where: placed.where,
        message: `${named(placed)} lijkt een tweede begin: er komt geen lijn binnen. Trek er een lijn naartoe, of verwijder de kaart.`,
      }));
  },
};
