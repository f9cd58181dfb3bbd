import { meldcodeDuty, ownReading } from '../grounds';
import { placeInWords } from '../place-in-words';
import type { Problem, Rule } from '../rule';
import type { PlacedWords } from '../words-in';
import { distinct, matchesIn } from './matches-in';
import { unprintableWords } from './unprintable-words';

export const unfinishedText: Rule = {
  id: 'ML-29',
  title: 'Geen tekst die nog af moet',
  why: 'Een lege plek valt pas op als iemand haar nodig heeft.',
  severity: 'blocks',
  grounds: ownReading(meldcodeDuty('lid 1')),
  exception: 'confirm',
  check: (protocol, facts) => {
    // In lower case once, because a pattern that ignores case is slow over a whole document.
    const words = facts.words().map(({ where, text }) => ({ where, text: text.toLowerCase() }));
    const found = distinct([
      ...matchesIn(words.filter(isSuspect), unfinished),
      ...matchesIn(words.filter(isNotToFillIn), blank),
      ...matchesIn(words.filter(isNotToFillIn).map(trimmed).filter(isShort), onlyPromise),
      ...matchesIn(words.filter(isName), /(?<![[<{«]\s*)\bnaam (?:school|bestuur|stichting)\b(?!\s*!)/g),
    ]);
    const problems = new Map<string, Problem>();
    for (const { where, words: left } of found) {
      const subject = withoutFilling(left).slice(0, 60);
      const key = `${JSON.stringify(where)} ${subject}`;
      const message = `Hier staat nog "${left.slice(0, 60)}": ${placeInWords(protocol, where)}. Schrijf de tekst af of haal hem weg.`;
      if (!problems.has(key)) problems.set(key, { where, subject, message });
    }
    return [...problems.values(), ...unprintableWords(protocol, facts.words())];
  },
};

/** A reason is published with the document: what stands between the brackets may be a name, so the key leaves it out. */
function withoutFilling(words: string): string {
  return words.replace(bracketed, '$1');
}

const thing =
  '(?:naam|namen|datum|telefoon|nummer|plaats|school|bestuur|stichting|functie|e-?mail|adres|titel|tekst|link)';

/** Nobody writes this in a text that is ready. Ordinary sentences such as "noteer de naam van de school" do not match. */
const unfinished = new RegExp(
  [
    String.raw`\?{3,}`,
    String.raw`\b(?:wordt|worden) nog (?:gemaakt|ingevuld|aangevuld|toegevoegd|geschreven|uitgewerkt|aangeleverd)\b`,
    String.raw`\bmoet(?:en)? nog (?:worden )?(?:aangevuld|geschreven|uitgewerkt)\b`,
    String.raw`\b(?:nog|nader) (?:in|aan) te vullen\b`,
    String.raw`\bnog uit te werken\b`,
    String.raw`\blorem ipsum\b`,
    String.raw`\b(?:todo|tbd|ntb|x{3,})\b`,
    String.raw`\bn\.t\.b\.`,
    String.raw`[[<{«]\s*(?:hier |vul hier |de )?${thing}\b[^\]>}»\n]{0,40}[\]>}»]`,
    String.raw`[[(<{«]\s*(?:nog |hier |zelf )?(?:in te vullen|invullen|vul\b[^\])>}»\n]{0,30}\bin)\s*[\])>}»]`,
    String.raw`\bnaam school\s*!`,
    String.raw`\bklik (?:hier|of tik) om (?:tekst|een datum)\b`,
    String.raw`\bfout! (?:bladwijzer|verwijzingsbron)\b`,
  ].join('|'),
  'g',
);

const bracketed = new RegExp(String.raw`^([[(<{«]\s*(?:(?:hier |vul hier |de )?${thing}|vul)\b).*$`, 's');

/** Keeps the long pattern away from the texts it cannot match, which are nearly all. */
const hint =
  /\?\?\?| nog |n(?:og|ader) (?:in|aan|uit)|lorem|todo|tbd|ntb|n\.t\.b|xxx|naam school|klik |fout!|[[<{«]|\((?:nog|hier|zelf|in|vul)/;
const isSuspect = ({ text }: PlacedWords) => hint.test(text);

/** Dots and lines to write on: right on a form, a gap in a text. */
const blank = /\.{5,}|…{2,}|_{4,}/g;
/** A whole text that only promises one. */
const onlyPromise =
  /^(?:\.{2,4}|…|volgt nog|nog invullen|nader te bepalen|naam (?:school|bestuur|stichting))\s*\.?$/g;
const trimmed = ({ where, text }: PlacedWords) => ({ where, text: text.trim() });
const isShort = ({ text }: PlacedWords) => text.length <= 40;

const isNotToFillIn = ({ where }: PlacedWords) => where.collection !== 'forms';
const isName = ({ where, text }: PlacedWords) =>
  (where.field === 'title' || where.field === 'organisation' || where.field === 'competentAuthority') &&
  !/^\s*naam \w+\s*[.!]?\s*$/.test(text);
