import { meldcodeDuty } from '../grounds';
import { placeInWords } from '../place-in-words';
import type { Rule } from '../rule';
import type { PlacedWords } from '../words-in';
import { distinct, matchesIn } from './matches-in';

export const unfinishedText: Rule = {
  id: 'ML-29',
  title: 'Geen tekst die nog af moet',
  why: 'Een lege plek valt pas op als iemand haar nodig heeft.',
  severity: 'blocks',
  grounds: meldcodeDuty('lid 1'),
  exception: 'confirm',
  check: (protocol, facts) => {
    // In lower case once, because a pattern that ignores case is slow over a whole document.
    const words = facts.words().map(({ where, text }) => ({ where, text: text.toLowerCase() }));
    return distinct([
      ...matchesIn(words.filter(isSuspect), unfinished),
      ...matchesIn(words.filter(isNotToFillIn), blank),
      ...matchesIn(words.filter(isName), /(?<![[<{«]\s*)\bnaam (?:school|bestuur|stichting)\b(?!\s*!)/g),
    ]).map((match) => ({
      where: match.where,
      subject: match.words.slice(0, 60),
      message: `Hier staat nog "${match.words.slice(0, 60)}": ${placeInWords(protocol, match.where)}. Schrijf de tekst af of haal hem weg.`,
    }));
  },
};

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

/** Keeps the long pattern away from the texts it cannot match, which are nearly all. */
const hint =
  /\?\?\?| nog |n(?:og|ader) (?:in|aan|uit)|lorem|todo|tbd|ntb|n\.t\.b|xxx|naam school|klik |fout!|[[<{«]|\((?:nog|hier|zelf|in|vul)/;
const isSuspect = ({ text }: PlacedWords) => hint.test(text);

/** Dots and lines to write on: right on a form, a gap in a text. Also a whole text that only promises one. */
const blank =
  /\.{5,}|…{2,}|_{4,}|^\s*(?:\.{2,4}|…|volgt nog|nog invullen|nader te bepalen|naam (?:school|bestuur|stichting))\s*\.?\s*$/g;

const isNotToFillIn = ({ where }: PlacedWords) => where.collection !== 'forms';
const isName = ({ where, text }: PlacedWords) =>
  (where.field === 'title' || where.field === 'organisation' || where.field === 'competentAuthority') &&
  !/^\s*naam \w+\s*[.!]?\s*$/.test(text);
