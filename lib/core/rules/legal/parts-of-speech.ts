import { alternativesOf, beginnings } from './beginnings';
import { letterOfWord } from './letter-of-word';
import { words } from './lexicon';
import { phrases } from './phrases';
import { remembered } from './remembered';

const letterOf = letterOfWord(words);

/** One way of saying a phrase. It is made into a pattern when a sentence first begins like it: many never are. */
type Saying = { order: number; letters: string; source: string; pattern?: RegExp };

/** What begins with the letters that lead here, and where the next letter leads. */
type Place = { sayings: Saying[]; next: Map<string, Place> };

const emptyPlace = (): Place => ({ sayings: [], next: new Map() });
/** Made when the first sentence is read: whoever never asks never waits. */
const placesOf = remembered((): Place => {
  const top = emptyPlace();
  phrases
    .flatMap(([letters, pattern]) => alternativesOf(pattern).map((source) => ({ letters, source })))
    .forEach((one, order) => {
      const saying = { ...one, order };
      for (const begin of beginnings(one.source)) placeOf(begin, top).sayings.push(saying);
    });
  return top;
});

function placeOf(begin: string, top: Place): Place {
  let place = top;
  for (const letter of begin) {
    const next = place.next.get(letter) ?? emptyPlace();
    place.next.set(letter, next);
    place = next;
  }
  return place;
}

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
  for (const saying of sayingsAt(sentence, start)) {
    saying.pattern ??= new RegExp(`(?:${saying.source})\\b`, 'y');
    saying.pattern.lastIndex = start;
    if (saying.pattern.test(sentence)) return { letters: saying.letters, end: saying.pattern.lastIndex };
  }
  return undefined;
}

/** What begins like the sentence does here, in the order of phrases.ts. */
function sayingsAt(sentence: string, start: number): readonly Saying[] {
  const found: Saying[] = [];
  let place = placesOf('').next.get(sentence.charAt(start));
  for (let at = start + 1; place; at += 1) {
    found.push(...place.sayings);
    place = place.next.get(sentence.charAt(at));
  }
  return found.length > 1 ? found.sort((one, other) => one.order - other.order) : found;
}
