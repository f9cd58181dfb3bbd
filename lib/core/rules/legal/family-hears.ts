import { asRead } from '../as-read';
import { speaksOfHome, tellsParentsIn } from './telling-parents';

const family =
  '(?:ouders?|verzorgers?|familie(?:leden|lid)?|gezin|moeder|vader|oom|tante|neef|broers?|zus(?:sen)?|opa|oma|verwanten|schoonfamilie|echtgenoot|thuisfront)';
const reaching =
  '(?:stuur|verstuur|schrijf|mail|app|bel|bericht|vertel|laat|informeer|nodig|vraag|spreek|praat|bespreek|zoek|stel|plan|organiseer|maak|bezoek|licht|deel|leg|confronteer|benader|betrek|haal|stap)t?(?:en)?';
/** A letter, an invitation, a talk: with the family, in more words than the ordinary rules for parents read. */
const reaches = new RegExp(
  [
    String.raw`^(?:eerst |direct |dan )?${reaching} (?:[\p{L}'’-]+ ){0,8}?${family}`,
    String.raw`(?:brief|bericht|mail|app|uitnodiging)(?:je)? (?:[\p{L}'’-]+ ){0,4}?(?:${family}|(?:naar|voor|aan) (?:t?huis))`,
    'familiegesprek|oudergesprek|huisbezoek',
  ]
    .map((one) => String.raw`(?<!\p{L})(?:${one})(?!\p{L})`)
    .join('|'),
  'iu',
);
/** The pupil is spoken with, and the family is what it is about. */
const aboutFamily = new RegExp(
  String.raw`^\p{L}+t? (?:met|aan) (?:de |het )?(?:leerling|kind) over (?:de |zijn |haar )?${family}`,
  'iu',
);
const not =
  /(?<!\p{L})(?:niet|niets|nooit|geen|zonder|niemand|erbuiten|deskundigen?|voordat|nadat|pas|stel vast|of er|veilig thuis|of je|wat (?:de|zijn|haar|hun|je) \p{L}+ (?:zegt|zeggen|vertelt|vertellen)|schrijf .*op|leg .*vast|(?:vraag|vertel|praat|spreek|bespreek)t?(?: met)?(?: aan)? (?:de |het |dit )?(?:leerling|kind))(?!\p{L})/iu;

/**
 * Whether one reads here that the family hears of the worry. Wider than for parents in general: where honour is at stake
 * an invitation or a letter may be enough.
 */
export function familyHearsIn(text: string): boolean {
  const sentence = asRead(text).trim().replace(/\s+/g, ' ');
  if (!speaksOfHome(sentence) || aboutFamily.test(text)) return false;
  if (tellsParentsIn(text)) return true;
  if (sentence.endsWith('?')) return false;
  return sentence.split(/[,;:.]\s+/).some((clause) => !not.test(clause) && reaches.test(clause));
}
