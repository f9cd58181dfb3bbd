import { rememberedUnder } from './remembered';
import { sentencesIn } from './sentences-in';
import { readSpread } from './words-of-spreading';

/**
 * Sentences that have the name of a pupil, or the worry about one, told to more than those who help: in a group chat, in a
 * newsletter, on a wall, or to everybody at school.
 */
export const spreadNamesIn = rememberedUnder(readSpreadNames);

function readSpreadNames(text: string, heading: string): readonly string[] {
  if (!maySpread.test(text)) return [];
  const sentences = sentencesIn(text, heading);
  return sentences.flatMap(({ words, isRule }, index) => {
    const before = sentences[index - 1]?.words ?? '';
    const isAnswer = before.endsWith('?') && /(?<!\p{L})(?:dit|dat|het)(?!\p{L})/iu.test(words);
    return isRule && spreads(isAnswer ? `${before} ${words}` : words) ? [words] : [];
  });
}

/** Cheap, and true of each of them. */
const maySpread =
  /app|chat|mail|teams|team|collega|iedereen|medewerkers|leerkrachten|nieuwsbrief|weekbericht|prikbord|whiteboard|kamer|social schools|parro/i;

function spreads(sentence: string): boolean {
  const parts = readSpread(sentence);
  if (/[xmN]/.test(parts)) return false;
  if (!parts.includes('s') || (parts.includes('e') && !parts.includes('K'))) return false;
  return orders.some((order) => order.test(parts));
}

/** In letters of words-of-spreading.ts. */
const orders: readonly RegExp[] = [
  // the name, the worry or the injury, in a group chat or on a wall
  /[ZDKL].*C|C.*[ZDKL]/,
  // the pupil, or this one worry, to everybody
  /[KD].*T|T.*[KD]/,
];
