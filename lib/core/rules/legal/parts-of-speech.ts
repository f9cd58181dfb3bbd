import { alternativesOf, beginnings } from './beginnings';
import { words } from './lexicon';
import { phrases } from './phrases';

const letterOf = new Map(
  Object.entries(words).flatMap(([letter, list]) => list.split(' ').map((word) => [word, letter] as const)),
);

/** One way of saying a phrase. It is made into a pattern when a sentence first has its beginning: many never are. */
type Saying = { order: number; letters: string; source: string; pattern?: RegExp };

const sayingsFrom = new Map<string, Saying[]>();
phrases
  .flatMap(([letters, pattern]) => alternativesOf(pattern).map((source) => ({ letters, source })))
  .forEach((one, order) => {
    const saying = { ...one, order };
    for (const begin of beginnings(one.source))
      sayingsFrom.set(begin, [...(sayingsFrom.get(begin) ?? []), saying]);
  });

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
  for (const saying of sayingsAt(sentence.slice(start, start + 3))) {
    saying.pattern ??= new RegExp(`(?:${saying.source})\\b`, 'y');
    saying.pattern.lastIndex = start;
    if (saying.pattern.test(sentence)) return { letters: saying.letters, end: saying.pattern.lastIndex };
  }
  return undefined;
}

const known = new Map<string, readonly Saying[]>();

/** What can begin with these three letters, in the order of phrases.ts. */
function sayingsAt(letters: string): readonly Saying[] {
  const before = known.get(letters);
  if (before) return before;
  const made = [1, 2, 3]
    .filter((length) => length <= letters.length)
    .flatMap((length) => sayingsFrom.get(letters.slice(0, length)) ?? [])
    .sort((one, other) => one.order - other.order);
  known.set(letters, made);
  return made;
}
