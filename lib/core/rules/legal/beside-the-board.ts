import type { PlacedWords } from '../words-in';
import type { Delay } from './delaying-sentences';
import {
  act,
  board,
  forbidden,
  insteadOf,
  opened,
  outOfPlace,
  takenAway,
  veiligThuis,
  waitsForBoard,
} from './phrases-of-board';
import { leansOn, partsIn, sentencesIn, type Sentence } from './sentences-in';

/**
 * What is told of Veilig Thuis where it is about a possible offence by staff. There the law sends everybody to the board
 * at once and the board to the police, so words about those are left alone. The right to tell Veilig Thuis stays: nobody
 * waits for the leave of the board, and the board does not come in its place. `told` is what any text would be told.
 */
export function besideBoard(
  { text, under = '' }: Pick<PlacedWords, 'text' | 'under'>,
  told: readonly Delay[],
  inStaffRoute: boolean,
): readonly Delay[] {
  const kept = told.filter((delay) => !isOfBoard(delay, inStaffRoute));
  if (!veiligThuis.test(`${under} ${text}`)) return kept;
  const sentences = sentencesIn(text, under);
  const own = sentences.flatMap((sentence, index) => {
    const isAsked = sentence.isRule && isAbout(sentence.words, under, inStaffRoute);
    const norm = isAsked ? normOf(sentence, sentences[index - 1]) : undefined;
    return norm ? [{ words: sentence.words, norm }] : [];
  });
  const isMilder = ({ words }: Delay) =>
    own.some((one) => one.words === words && one.norm === 'veilig-thuis-too');
  const isNew = ({ words, norm }: Delay) =>
    norm === 'veilig-thuis-too' || !kept.some((one) => one.words === words);
  return [...kept.filter((one) => !isMilder(one)), ...own.filter(isNew)];
}

const ofOffence = /misdrijf|zeden|aangifte|vertrouwensinspecteur/i;
const ofStaff = /collega|medewerker|personeelsl|leraar|leerkracht|docent|stagiair|gastouder|houder/i;
const ofHarm = /seksue|misbruik|mishandel|grensoverschrijdend|verkracht|aanrand|ontucht/i;

/** The law itself sends there; what forbids Veilig Thuis and sends nobody anywhere is worse. */
export const sendsToBoard = (words: string): boolean => board.test(words);

/** About the board or the police and nothing of Veilig Thuis, or only in which order one tells them. */
function isOfBoard({ words, with: before = '' }: Delay, inStaffRoute: boolean): boolean {
  if (words.includes('112')) return false;
  if (veiligThuis.test(`${before} ${words}`) || /advies van/i.test(words))
    return (
      board.test(words) &&
      isAbout(words, '', inStaffRoute) &&
      (isOnlyAnOrder(partsIn(words)) || opened.some((one) => one.test(words)))
    );
  return inStaffRoute || ofOffence.test(words);
}

/** "Vertel het eerst aan het bestuur, bel daarna Veilig Thuis": no leave, no "pas", nothing that may not. */
function isOnlyAnOrder(parts: string): boolean {
  return /[FLbKa]/.test(parts) && !/[NOMzCWiXpGr84]/.test(parts);
}

function isAbout(words: string, under: string, inStaffRoute: boolean): boolean {
  const said = `${under} ${words}`;
  return inStaffRoute || ofOffence.test(said) || (ofStaff.test(said) && ofHarm.test(said));
}

/** Longer is no sentence that anyone writes. */
const LONGEST = 600;

function normOf(sentence: Sentence, before: Sentence | undefined): Delay['norm'] | undefined {
  const tied = before && leansOn(before, sentence) ? `${before.words.replace(/[.!?:\s]+$/, '')} ` : '';
  const all = `${tied}${sentence.words}`;
  if (all.length > LONGEST || takenAway.test(sentence.words) || !veiligThuis.test(all)) return undefined;
  const words = all.replace(/\s+/g, ' ').replace(new RegExp(veiligThuis, 'giu'), 'Veilig Thuis');
  const says = (one: RegExp) => one.test(words);
  if (opened.some(says)) return undefined;
  if (insteadOf.some(says) || outOfPlace.some(says) || (forbidden.some(says) && act.test(words)))
    return 'veilig-thuis-too';
  return waitsForBoard.some(says) ? 'head-may-not-stop' : undefined;
}
