import { counted } from '@/lib/core/protocol/questions';
import type { Task } from '@/schemas/protocol-flow';
import { wordsIn } from '../text-of-marks';
import { isUrgent } from './must-stay';
import { nameOfCard, placeOfCard, type Adviser } from './advice';

/** More than somebody keeps in mind at once. */
const most = 7;

/** What is urgent and not on the sheet goes before all else that an author can do. */
const urgency = 1000;

/** Tasks that the sheet has no room for, or that are too many to read as one list. */
export const manyTasks: Adviser = ({ cards }) =>
  cards.flatMap((one) => {
    const { card, leftOut } = one;
    const { items } = card.tasks;
    if (leftOut.length === 0 && items.length <= most) return [];
    const name = nameOfCard(one, cards);
    const words = (tasks: readonly Task[]) =>
      tasks.reduce((sum, { text }) => sum + wordsIn(text).length, 0) / Math.max(1, tasks.length);
    if (leftOut.length > 0) {
      const { fits, rest } = inWords(items.length - leftOut.length, leftOut.length);
      const missed = leftOut.find(({ text }) => isUrgent(text));
      const first = missed ? ` Zorg dat deze erop komt: "${missed.text.trim()}".` : '';
      const text = `${name} heeft ${counted(items.length, 'task')}; op de poster ${fits}. ${rest} alleen in de checklist. Maak taken korter of voeg ze samen.${first}`;
      // Printed nowhere, they cost a reader of the sheet nothing: what makes the sheet shorter goes first.
      const gain = leftOut.length + (missed ? urgency : 0);
      return [{ text, where: placeOfCard(one), gain }];
    }
    const text = `${name} heeft ${counted(items.length, 'task')}. Met ${most} of minder leest een kaart sneller: voeg taken samen of verdeel ze over twee kaarten.`;
    return [{ text, where: placeOfCard(one), gain: (items.length - most) * words(items) }];
  });

function inWords(shown: number, leftOut: number): { fits: string; rest: string } {
  const fits = shown === 0 ? 'past er geen' : shown === 1 ? 'past er 1' : `passen er ${shown}`;
  const others = shown === 0 ? 'Alles' : leftOut === 1 ? 'De andere' : `De andere ${leftOut}`;
  return { fits, rest: `${others} ${shown === 0 || leftOut === 1 ? 'staat' : 'staan'}` };
}
