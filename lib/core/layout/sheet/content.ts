import { type FoundCard, onceNamed, weighingNumber } from '@/lib/core/protocol/questions';
import { plainText } from '@/lib/core/rich-text';
import type { Card, Column, Route } from '@/schemas/protocol-flow';
import { firstSentence } from '../card-view';
import type { Kit } from '../kit';
import type { Item } from './item';
import { isUrgent, rankTasks } from './task-worth';

/** A card with what the sheet says of it: always its title, facts and exits, items as far as there is room. */
export type SheetCard = {
  found: FoundCard;
  card: Card;
  title: string;
  /** What stands in the diamond of a question. */
  sign: string;
  /** The columns that take part, in the order of the route. */
  columns: readonly Column[];
  /** The most important first. */
  items: readonly Item[];
};

const explanationWorth = 0.6;
const posterTextWorth = 4;

/** The cards of a route as the sheet says them. */
export function sheetCards(kit: Kit, route: Route, columns: readonly Column[]): SheetCard[] {
  return route.steps.flatMap((step) =>
    step.cards.map((card, index) => {
      const number = weighingNumber(card);
      const bare = card.title === '' ? 'Naamloze kaart' : card.title;
      const taking = columns.filter(({ id }) => card.parts.some(({ columnId }) => columnId === id));
      return {
        found: kit.lookup.cards.get(card.id) ?? { route, step, card, index },
        card,
        title: number === undefined ? bare : onceNamed(`Afweging ${number}`, bare),
        sign: number ?? '?',
        columns: taking,
        items: itemsOf(card),
      };
    }),
  );
}

/**
 * Tasks by what they are worth, else the explanation. What an author wrote for the sheet takes the place of all tasks but
 * those with a number to call or Veilig Thuis in them.
 */
function itemsOf(card: Card): Item[] {
  const own = card.posterText?.trim() ?? '';
  if (own !== '')
    return [{ kind: 'saying', text: own, worth: posterTextWorth }, ...rankTasks(card, isUrgent)];
  if (card.tasks.items.length > 0) return rankTasks(card);
  const text = card.body && plainText(card.body).trim() !== '' ? firstSentence(card) : '';
  return text === '' ? [] : [{ kind: 'saying', text, worth: explanationWorth }];
}
