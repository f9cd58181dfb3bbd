import { words } from './lexicon';
import { phrases } from './phrases';

const letterOf = new Map(
  Object.entries(words).flatMap(([letter, list]) => list.split(' ').map((word) => [word, letter] as const)),
);

/** A group for each phrase, so that one look tells which it was. */
const piece = new RegExp(
  `\\b(?:(?:${phrases.map(([, pattern]) => `(${pattern})`).join('|')})\\b|[a-z][a-z'-]*)|[,:–]`,
  'g',
);

/** The parts of a sentence in their order, a comma for each comma: "bel veilig thuis pas na akkoord" is "cVOaC". */
export function partsOf(sentence: string): string {
  return Array.from(sentence.matchAll(piece), letterFor).join('');
}

function letterFor([found, ...grouped]: RegExpExecArray): string {
  if (/^[,:–]/.test(found)) return ',';
  const phrase = grouped.findIndex((group) => group !== undefined);
  return phrase < 0 ? (letterOf.get(found) ?? '') : (phrases[phrase]?.[0] ?? '');
}
