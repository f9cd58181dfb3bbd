import type { Where } from '../rule';
import type { PlacedWords } from '../words-in';

/** Words that a pattern found, and a little of the text around them: enough to read, and quick in a long text. */
export type Match = { where: Where; words: string; before: string; after: string };

const AROUND = 120;

/** What the pattern finds in the texts. It has the flag "g"; when it has a group, the group holds the words. */
export function matchesIn(texts: readonly PlacedWords[], pattern: RegExp): Match[] {
  return texts.flatMap(({ where, text }) =>
    [...text.matchAll(pattern)].map((match) => {
      const words = (match[1] ?? match[0]).trim();
      const start = text.indexOf(words, match.index);
      const end = start + words.length;
      return {
        where,
        words,
        before: text.slice(Math.max(0, start - AROUND), start),
        after: text.slice(end, end + AROUND),
      };
    }),
  );
}

/** The same words at the same place once. */
export function distinct(matches: readonly Match[]): Match[] {
  const first = new Map<string, Match>();
  for (const match of matches) {
    const key = `${JSON.stringify(match.where)} ${match.words}`;
    if (!first.has(key)) first.set(key, match);
  }
  return [...first.values()];
}
