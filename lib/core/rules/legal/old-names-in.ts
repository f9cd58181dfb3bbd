import { anyOldName, mayHoldOldName, nameFor, outdatedNames, type OutdatedName } from './outdated-names';

/** An old name in a text, from `start` up to `end`. */
export type OldName = { start: number; end: number; words: string; known: OutdatedName };

/** The old names in a text, without those of which the text itself says that they are old. */
export function oldNamesIn(text: string): OldName[] {
  if (!mayHoldOldName.test(text)) return [];
  return [...text.matchAll(anyOldName)].flatMap((match) => {
    const [words] = match;
    const known = nameFor(words);
    if (!known) return [];
    const found = { start: match.index, end: match.index + words.length, words, known };
    return isHistory(text, found) ? [] : [found];
  });
}

/** "Veilig Thuis (voorheen AMK)", "het AMK heet nu Veilig Thuis", "de WVO van 1963", "de afkorting AMK". */
function isHistory(text: string, { start, end, known }: OldName): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 80);
  const lastYear = Number(known.since.slice(0, 4));
  if (saidBefore.test(before) || namedAsAWord.test(before) || saidAfter.test(after)) return true;
  const [, until, untilYear] = untilThen.exec(before) ?? [];
  if (untilYear)
    return until === 'in' || until === 'uit' ? Number(untilYear) < lastYear : Number(untilYear) <= lastYear;
  const [, marker, year] = yearAfter.exec(after) ?? [];
  return year !== undefined && (marker ? Number(year) <= lastYear : Number(year) < lastYear);
}

/** Not over a verb that asks for something now: "vroeger anders; bel nu het AMK". */
const saidBefore =
  /(?:\b(?:voorheen|vroeger|eerder bekend|destijds|heetten?|heten|opvolgers? van|in (?:de )?plaats van|vervang(?:t|en)|vervangers? van)\b(?:(?!\b(?:nu|bel|belt|meld|vraag|overleg|neem)\b)[^.;\n]){0,40}|\b(?:ex-|oud-|(?:voormalige?|vroegere|toenmalige?|oude)(?: (?:\w+ )?(?:naam|namen|afkorting|term|wet))? ['‘"“(]?))$/i;
const namedAsAWord = /\b(?:afkorting|term|naam|woord|begrip)(?:en)? ['‘"“]?$/i;
const newNames = [...new Set(outdatedNames.map(({ now }) => now))].join('|');
const saidAfter = new RegExp(
  [
    String.raw`^['’"”)]*,? ?\(?(?:oud\b`,
    String.raw`(?:heet(?:ten|te)?|heten) (?:nu|sinds|tegenwoordig|thans|voortaan)\b`,
    String.raw`(?:(?:is|zijn) )?(?:nu|thans|tegenwoordig|inmiddels|sinds \d{4})(?: is)?,? (?:de |het )?(?:${newNames})`,
    String.raw`besta(?:at|an) niet meer`,
    String.raw`ging(?:en)? op in`,
    String.raw`werd(?:en)? [^.;\n]{0,30}(?:${newNames}|vervangen|opgevolgd|\d{4})`,
    String.raw`(?:is|zijn) [^.;\n]{0,30}(?:op|over)gegaan`,
    String.raw`(?:is|zijn) [^.;\n]{0,30}(?:vervangen|opgevolgd|samengevoegd|gefuseerd|veranderd|opgeheven)`,
    String.raw`(?:is|zijn) [^.;\n]{0,30}(?:afgeschaft|ingetrokken|geworden|vervallen))`,
  ].join('|'),
  'i',
);
/** A year, and not the end of a telephone number. */
const year = String.raw`(?<![\d–-] ?)((?:19|20)\d\d)(?![\d-])`;
const untilThen = new RegExp(
  String.raw`\b(tot(?: en met)?|t/m|vóór|voor|in|uit) (?:\d{1,2} [a-z]+ |[a-z]+ )?${year}\b[^.;\n]{0,60}$`,
  'i',
);
const yearAfter = new RegExp(
  String.raw`^['’"”]?,? ?\(?(tot|t/m|gold tot|geldig tot|oud,?)?(?: en met)?(?: ?(?:van|uit|in|versie))? ?(?:\d{1,2} [a-z]+ )?${year}`,
  'i',
);
