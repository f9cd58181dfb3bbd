import type { PlannedCard } from '@/lib/core/layout';
import { counted, everyCard } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Task } from '@/schemas/protocol-flow';
import { nameOfCard, placeOfCard, type Advice } from './advice/advice';

/** A card with tasks that the infographic has no room for. */
export type CardWithHidden = {
  /** `Kaart "Bel de ouders": 3 taken alleen in de checklist`. */
  text: string;
  where: Advice['where'];
  /** In the order of the document. */
  tasks: Task[];
};

/** What the sheet drops, card by card in the order of the document. */
export function onlyInChecklist(cards: readonly PlannedCard[], protocol: Protocol): CardWithHidden[] {
  const hidden = new Set(cards.flatMap(({ hiddenTasks }) => hiddenTasks));
  const all = everyCard(protocol);
  return all.flatMap((found) => {
    const tasks = found.card.tasks.items.filter(({ id }) => hidden.has(id));
    if (tasks.length === 0) return [];
    const text = `${nameOfCard(found, all)}: ${counted(tasks.length, 'task')} alleen in de checklist`;
    return [{ text, where: placeOfCard(found), tasks }];
  });
}
