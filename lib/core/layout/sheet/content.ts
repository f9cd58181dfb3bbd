import { type FoundCard, onceNamed, weighingNumber } from '@/lib/core/protocol/questions';
import { plainText } from '@/lib/core/rich-text';
import type { Card, Column, Route, Task } from '@/schemas/protocol-flow';
import { firstSentence } from '../card-view';
import { guards } from '../guards';
import type { Kit } from '../kit';
import { isCall, rankTasks } from '../task-worth';
import type { Item } from './item';

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
 * those that guard a child or say whom to call.
 */
function itemsOf(card: Card): Item[] {
  const own = card.posterText?.trim() ?? '';
  if (own !== '') {
    const kept = card.tasks.items.filter((task) => guards(task) || isCall(task));
    const said: Item = { kind: 'saying', text: own, worth: posterTextWorth };
    return [said, ...taskItems(card, kept, () => '•')].sort(byWorth);
  }
  const { items, ordered } = card.tasks;
  if (items.length > 0)
    return taskItems(card, items, (task) => (ordered ? `${items.indexOf(task) + 1}.` : '•'));
  const text = card.body && plainText(card.body).trim() !== '' ? firstSentence(card) : '';
  return text === '' ? [] : [{ kind: 'saying', text, worth: explanationWorth }];
}

function taskItems(card: Card, tasks: readonly Task[], signOf: (task: Task) => string): Item[] {
  return rankTasks(card, tasks).map((one) => ({ kind: 'task', ...one, sign: signOf(one.task) }));
}

// Infinity less Infinity is no number.
const byWorth = (a: Item, b: Item) => (a.worth === b.worth ? 0 : b.worth - a.worth);
