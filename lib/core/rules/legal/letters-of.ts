import { letterOfWord } from './letter-of-word';

/** The parts that a kind of sentence is made of: one letter or more for each, and the words or sayings that play it. */
export type Vocabulary = {
  /** More than one word, or a pattern of words, each with its letters; an earlier one comes first. */
  sayings: readonly (readonly [letters: string, pattern: string])[];
  /** Single words, for each letter. */
  words: Readonly<Record<string, string>>;
};

/** Longer is no sentence that anyone writes. */
const LONGEST = 600;

/**
 * A reader that keeps of a sentence only its parts, in their order, a comma for each sign that ends a clause: what the
 * sentence is about then shows in a short row of letters, in whatever words it is said.
 */
export function readerOf({ sayings, words }: Vocabulary): (sentence: string) => string {
  const letterOf = letterOfWord(words);
  const patterns = sayings.map(([letters, pattern]) => ({
    letters,
    pattern: new RegExp(`(?:${pattern})(?![a-z0-9])`, 'y'),
  }));
  return (sentence) => {
    if (sentence.length > LONGEST) return '';
    const text = plainWords(sentence);
    const piece = /[a-z0-9][a-z0-9'-]*|[,:()–"]| - /g;
    let parts = '';
    for (let found = piece.exec(text); found; found = piece.exec(text)) {
      const [word] = found;
      const at = found.index;
      const saying = patterns.find(({ pattern }) => {
        pattern.lastIndex = at;
        return pattern.test(text);
      });
      if (saying) piece.lastIndex = saying.pattern.lastIndex;
      parts += saying?.letters ?? (/^[a-z0-9]/.test(word) ? (letterOf.get(word) ?? '') : ',');
    }
    return parts;
  };
}

/** Lower case, without accents, with plain quotes and single spaces. */
export function plainWords(sentence: string): string {
  return sentence
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, ' ');
}
