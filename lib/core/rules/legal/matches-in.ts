import type { Where } from '../rule';
import type { PlacedWords } from '../words-in';

/** Words that a pattern found, and the text around them. */
export type Match = { where: Where; words: string; before: string; after: string };

/** What the pattern finds in the texts. It has the flag "g"; when it has a group, the group holds the words. */
export function matchesIn(texts: readonly PlacedWords[], pattern: RegExp): Match[] {
  return texts.flatMap(({ where, text }) =>
    [...text.matchAll(pattern)].map((match) => {
      const words = (match[1] ?? match[0]).trim();
      const start = text.indexOf(words, match.index);
      return { where, words, before: text.slice(0, start), after: text.slice(start + words.length) };
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
