import { wordsIn } from './text-of-marks';

export type ReadingLevel = {
  /**
   * Flesch-Douma reading ease: 206.84 − 77 × syllables per word − 0.93 × words per sentence (W.H. Douma, De leesbaarheid
   * van landbouwbladen, Wageningen 1960). From 0, very hard, to 100, very easy; 60 to 70 is usual. Each text counts as
   * one sentence. Made for running text: for titles it says something beside the same figure of another protocol.
   */
  readingEase: number;
  /** Share of words of more than six letters, as in the readability index LIX (C.H. Björnsson, Läsbarhet, 1968). */
  longWords: number;
};

/** Undefined when there are no words. */
export function readingLevel(texts: readonly string[]): ReadingLevel | undefined {
  const sentences = texts.map(wordsIn).filter(({ length }) => length > 0);
  const words = sentences.flat();
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return {
    readingEase: 206.84 - (77 * syllables) / words.length - (0.93 * words.length) / sentences.length,
    longWords: words.filter((word) => lettersOf(word) > 6).length / words.length,
  };
}

const lettersOf = (word: string) => word.match(/\p{L}/gu)?.length ?? 0;

/** What is said in one breath in Dutch, longest first; a letter with a diaeresis begins anew. */
const nucleus = /eeu|ieu|eau|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyäëïöü]/gu;

/** Syllables of a Dutch word, by its vowels. Numbers count a syllable per figure, letter words ("IB") one per letter. */
export function syllablesIn(word: string): number {
  return word
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + Math.max(1, syllablesOfPart(part)), 0);
}

function syllablesOfPart(part: string): number {
  const figures = part.match(/\p{N}/gu)?.length ?? 0;
  if (/^\p{Lu}{2,4}$/u.test(part)) return part.length;
  // Accents fall away, only the diaeresis stays.
  const plain = part
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0307\u0309-\u036f]/gu, '')
    .normalize('NFC');
  return figures + (plain.replace(/qu/gu, 'q').match(nucleus)?.length ?? 0);
}
