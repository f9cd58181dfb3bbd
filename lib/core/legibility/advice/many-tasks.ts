import { sentenceCase } from '@/lib/core/dutch';
import { called, counted } from '@/lib/core/protocol/questions';
import { wordsIn } from '../text-of-marks';
import { placeOfCard, type Adviser } from './advice';

/** More than somebody keeps in mind at once. */
const most = 7;

/** Tasks that the sheet has no room for, or that are too many to read as one list. */
export const manyTasks: Adviser = ({ cards }) =>
  cards.flatMap((one) => {
    const { card, leftOut } = one;
    const { items } = card.tasks;
    const name = sentenceCase(called('card', card.title));
    const words = items.reduce((sum, { text }) => sum + wordsIn(text).length, 0) / Math.max(1, items.length);
    if (leftOut > 0) {
      const shown = items.length - leftOut;
      const rest = leftOut === 1 ? 'De andere staat' : `De andere ${leftOut} staan`;
      const text = `${name} heeft ${counted(items.length, 'task')}; op de poster ${shown === 1 ? 'past' : 'passen'} er ${shown}. ${rest} alleen in de checklist. Maak taken korter of voeg ze samen.`;
      return [{ text, where: placeOfCard(one), gain: 2 * leftOut * words }];
    }
    if (items.length <= most) return [];
    const text = `${name} heeft ${counted(items.length, 'task')}. Met ${most} of minder leest een kaart sneller: voeg taken samen of verdeel ze over twee kaarten.`;
    return [{ text, where: placeOfCard(one), gain: (items.length - most) * words }];
  });
