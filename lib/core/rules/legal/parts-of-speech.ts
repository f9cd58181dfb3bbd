import { phrases, words } from './lexicon';

const letterOf = new Map(
  Object.entries(words).flatMap(([letter, list]) => list.split(' ').map((word) => [word, letter] as const)),
);
const wholePhrases = phrases.map(([letter, pattern]) => [letter, new RegExp(`^(?:${pattern})$`)] as const);

const anyPhrase = phrases.map(([, pattern]) => pattern).join('|');
const piece = new RegExp(`\\b(?:(?:${anyPhrase})\\b|[a-z][a-z'-]*)|[,:–]`, 'g');

/** The parts of a sentence in their order, a comma for each comma: "bel veilig thuis pas na akkoord" is "cVOaC". */
export function partsOf(sentence: string): string {
  return (sentence.match(piece) ?? []).map(letterFor).join('');
}

function letterFor(found: string): string {
  if (/^[,:–]/.test(found)) return ',';
  if (!found.includes(' ')) return letterOf.get(found) ?? '';
  return wholePhrases.find(([, pattern]) => pattern.test(found))?.[0] ?? '';
}
