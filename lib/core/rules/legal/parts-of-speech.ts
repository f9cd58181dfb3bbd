import { firstLetters } from './first-letters';
import { words } from './lexicon';
import { phrases } from './phrases';

const letterOf = new Map(
  Object.entries(words).flatMap(([letter, list]) => list.split(' ').map((word) => [word, letter] as const)),
);

/** The phrases that begin with a letter in one pattern, with a group for each that tells which it was. */
type Look = { pattern: RegExp; letters: readonly string[] };

const looks: ReadonlyMap<string, Look> = new Map(
  Array.from('abcdefghijklmnopqrstuvwxyz', (first): [string, Look] => {
    const mine = phrases.filter(([, pattern]) => firstLetters(pattern).has(first));
    const groups = mine.map(([, pattern]) => `(${pattern})`).join('|');
    return [first, { pattern: new RegExp(`(?:${groups})\\b`, 'y'), letters: mine.map(([letter]) => letter) }];
  }).filter(([, { letters }]) => letters.length > 0),
);

/** The parts of a sentence in their order, a comma for each comma: "bel veilig thuis pas na akkoord" is "cVOaC". */
export function partsOf(sentence: string): string {
  const piece = /[a-z][a-z'-]*|[,:–]/g;
  let parts = '';
  for (let found = piece.exec(sentence); found; found = piece.exec(sentence)) {
    const [word] = found;
    const phrase = phraseAt(sentence, found.index);
    if (phrase) piece.lastIndex = phrase.end;
    parts += phrase?.letters ?? (/^[,:–]/.test(word) ? ',' : (letterOf.get(word) ?? ''));
  }
  return parts;
}

function phraseAt(sentence: string, start: number): { letters: string; end: number } | undefined {
  const look = looks.get(sentence.charAt(start));
  if (!look) return undefined;
  look.pattern.lastIndex = start;
  const found = look.pattern.exec(sentence);
  if (!found) return undefined;
  const which = found.slice(1).findIndex((group) => group !== undefined);
  return { letters: look.letters[which] ?? '', end: start + found[0].length };
}
