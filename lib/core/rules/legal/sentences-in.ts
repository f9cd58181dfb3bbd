import { partsOf } from './parts-of-speech';
import { remembered } from './remembered';

/** A sentence as it stands. */
export type Sentence = {
  words: string;
  /** False for a question and for the heading: they only say what the next sentence is about. */
  isRule: boolean;
};

const sentence = /[^.!?;\n]+[.!?;\n]*/g;
/** Ends in a point that ends no sentence: "m.b.v.", "bijv.", "art. 4". */
const abbreviated = /(?:^|[^\p{L}])(?:\p{L}|bijv|evt|resp|incl|art|nr)\.$/u;

/** What follows says it of the sentence before: "Pas daarna mag je bellen." */
const goesOn =
  /^(?:(?:maar|en) )?(?:(?:pas )?(?:dan|daarna)|daarna pas)(?!\p{L})|^(?:bel|meld|neem|schakel|waarschuw|overleg|praat|bespreek|informeer|ga|vraag|licht)(?: je| we)? (?:dan|daarna|pas)(?!\p{L})|(?:daarna|pas dan)[.!]?$/iu;
/** Says it of the sentence before, but not of a heading: "Een melding is pas daarna aan de orde." */
const refersBack = /(?<!\p{L})(?:pas (?:daarna|dan)|(?:daarna|dan) pas)(?!\p{L})/iu;
/** A short sentence that may be about what the one before it names: "Alleen na akkoord van de directeur." */
const leans =
  /^(?:(?:maar|en) )?(?:nee|ja|dat|dit|daar|hier|daarvoor|hiervoor|pas|alleen|uitsluitend|slechts|enkel|niet|nooit|geen|eerst|zonder|wacht|mits|na|doe|andere|overige|vraag(?=.* of (?:het|dat|dit) mag))(?!\p{L})/iu;
const MOST_WORDS_THAT_LEAN = 14;

/** The sentences of a text, behind the heading it stands under. */
export function sentencesIn(text: string, heading = ''): Sentence[] {
  const title = heading.trim();
  return [title, ...piecesOf(text)]
    .filter((one) => one !== '')
    .map((words, index) => ({ words, isRule: !words.endsWith('?') && !(index === 0 && title !== '') }));
}

/** The parts of a sentence, with those of the one before it when it leans on that. */
export function partsWith(before: Sentence | undefined, sentence: Sentence): string {
  const own = partsIn(sentence.words);
  return before && leansOn(before, sentence) ? `${partsIn(before.words)},${own}` : own;
}

/** Whether the sentence is read with the one before it. */
export function leansOn(before: Sentence, { words }: Sentence): boolean {
  const own = partsIn(words);
  const answers = before.words.endsWith('?') && !/[VRAE]/.test(own) && /F/.test(own);
  return answers || (before.isRule && refersBack.test(words)) || leansByItself(words, own);
}

/** The parts of a text as one sentence. */
export const partsIn = remembered((text) => partsOf(plain(text)));

function leansByItself(words: string, parts: string): boolean {
  if (goesOn.test(words) || (/^(?:deze|die|hij|zij)(?!\p{L})/iu.test(words) && parts.includes('3')))
    return true;
  return leans.test(words) && !/[VRAE]/.test(parts) && words.split(' ').length <= MOST_WORDS_THAT_LEAN;
}

/** Without the marks of a list; what a line ending in a colon introduces is read with it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const [piece] of text.replace(/:[ \t]*\n\s*/g, ': ').matchAll(sentence)) {
    const last = pieces.at(-1);
    if (last !== undefined && abbreviated.test(last.slice(-8))) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces.map((one) =>
    one
      .replace(/^[\s•*–-]+/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** Lower case, without accents, and words that are cut in two or grown together set right. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/vóór(?= (?:je|we|wij|er|de|een|het) )/g, 'voordat')
    .replace(/’/g, "'")
    .replace(/ ?(?:->|=>|→) ?/g, ', daarna ')
    .replace(/(?<![\d-])1-?1-?2(?![\d-])/g, 'noodnummer')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\((s|en|n)\)/g, '$1')
    .replace(/jaar (?:en|of) ouder(?!s)/g, 'jaar')
    .replace(/oudergesprek(?:ken)?/g, 'gesprek ouders')
    .replace(/ouderlijke toestemming/g, 'toestemming ouders')
    .replace(
      /(?<!\p{L})kijk(?:t|en)? (?:het |dit |nog |eerst |even ){0,4}([^,]{0,40}?)(?:het |dit |nog |even )*aan(?= en | voor|$|[.,;:])/gu,
      'wacht af $1',
    )
    .replace(
      /(?<!\p{L})zet(?:ten)? ([^,]{1,40}?) (?:in de wacht|on hold|op een laag pitje)(?!\p{L})/gu,
      'wacht met $1',
    )
    .replace(
      /(?<!\p{L})(?:houd|houdt|houden) ([^,]{1,30}melding[^,]{0,20}?) (?:aan|vast|tegen|achter)(?!\p{L})/gu,
      'wacht met $1',
    )
    .replace(/(?<!\p{L})stem(?:t|men)? ([^,]{1,40}?) in(?!\p{L})/gu, 'instemt $1')
    .replace(/(?<!\p{L})(?:vind(?:t|en)?|keur(?:t|en)?) ([^,]{1,40}?) goed(?!\p{L})/gu, 'goedvindt $1')
    .replace(/(?<!\p{L})stel(?:t|len)? ([^,]{1,40}?) (?:niet|nooit) uit(?!\p{L})/gu, 'wacht niet met $1')
    .replace(/(?<!\p{L})stel(?:t|len)? ([^,]{1,40}?) uit(?!\p{L})/gu, 'wacht met $1')
    .replace(/(?<!\p{L})schui(?:f|ft|ven) ([^,]{1,40}?) (?:op|door|vooruit)(?!\p{L})/gu, 'wacht met $1');
}
