import { asks, cardsOf } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';

/**
 * Whether who goes out here ends up reporting, whatever is answered on the way. "Is melden noodzakelijk?" may be
 * asked on the way: then yes must lead to the report. A way back to where one was does not undo it.
 */
export function leadsToReport({ routes }: Protocol, exit: Pick<Exit, 'to'>): boolean {
  const cards = new Map(routes.flatMap(cardsOf).map((card) => [card.id, card]));
  const seen = new Set<CardId>();

  const goes = ({ to }: Pick<Exit, 'to'>): boolean => {
    if (!('cardId' in to)) {
      const route = routes.find(({ id }) => id === to.routeId);
      return route !== undefined && cardsOf(route).some(isReport);
    }
    const card = cards.get(to.cardId);
    return card !== undefined && reports(card);
  };

  const reports = (card: Card): boolean => {
    if (isReport(card) || seen.has(card.id)) return true;
    seen.add(card.id);
    if (card.kind !== 'question') return card.exits.some(goes);
    const exits = asks(card, 'report-needed')
      ? card.exits.filter(({ answers }) => answers.includes('yes'))
      : card.exits;
    return exits.length > 0 && exits.every(goes);
  };

  return goes(exit);
}
