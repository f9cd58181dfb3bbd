import { delaysIn } from './delaying-sentences';
import { rememberedUnder } from './remembered';
import { saysException } from './safety-exception';
import { sentencesIn } from './sentences-in';
import { readTold } from './words-of-telling';

/**
 * Sentences that have parents told of a report beforehand whatever happens: "in alle gevallen", "ook bij gevaar", or at
 * honour-related violence. Who says when one does not tell, there or in a sentence beside it, is left alone, and so is
 * what ML-44 tells.
 */
export const alwaysToldIn = rememberedUnder(readAlwaysTold);

function readAlwaysTold(text: string, heading: string): readonly string[] {
  if (!mayTell.test(text)) return [];
  const sentences = sentencesIn(text, heading);
  const told = sentences.filter(({ words, isRule }, index) => {
    if (!isRule || !isTold(words, heading)) return false;
    return ![index - 1, index + 1].some((at) => excepts(sentences[at]?.words ?? ''));
  });
  if (told.length === 0) return [];
  const delays = new Set(delaysIn(text, heading).map(({ words }) => words));
  return told.map(({ words }) => words).filter((words) => !delays.has(words));
}

/** Cheap, and true of each of them. */
const mayTell = /ouder|verzorger|vader|moeder|gezin/i;

function isTold(words: string, heading: string): boolean {
  const parts = readTold(words);
  if (/[xE]/.test(parts) || (!parts.includes('D') && saysException(words))) return false;
  if (!/R/.test(parts) && !(parts.includes('f') && /R/.test(readTold(heading)))) return false;
  return orders.some((order) => order.test(parts));
}

/** "Ook bij gevaar", "bij eergerelateerd geweld": no exception elsewhere takes that back. */
export const tellsInDanger = (words: string): boolean => /[DQ]/.test(readTold(words));

/** "Bij gevaar doe je dat niet", "Alleen als dat gevaar oplevert niet." */
function excepts(words: string): boolean {
  const parts = readTold(words);
  return saysException(words) || /E/.test(parts) || (/[QD]/.test(parts) && /[Nx]/.test(parts));
}

/** In letters of words-of-telling.ts. */
const told = '(?:P[^NB]*T|T[^NB]*P|B[^N]{0,3}P)(?!N)';
const orders: readonly RegExp[] = [
  // always, or in danger as well
  new RegExp(`[AD].*${told}|${told}.*[AD]|P[^N]*A[^N]*T|T[^N]*A[^N]*P`),
  // "bij eergerelateerd geweld vooraf"
  new RegExp(`^[^N]*Q[^N]*(?:f[^N]*)?${told}[^N]*f?|^[^N]*${told}[^N]*Q[^N]*f`),
];
