import type { PlacedWords } from '../words-in';
import { firstNames } from './first-names';
import { matchesIn, type Match } from './matches-in';

const known = new Set(firstNames);
const upper = String.raw`[A-Z\u00C0-\u00DE\u0130\u015E]`;
const letter = String.raw`[A-Za-z\u00C0-\u017F]`;
const word = String.raw`${upper}[a-z\u00DF-\u017F]${letter}{0,40}`;
const capitalWords = new RegExp(word, 'g');
const particles =
  '(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Hh]et|[Tt]er|[Tt]en|[Tt]e|[Ee]l|[Aa]l|[Bb]en|[Ll]a|[Ll]e) ){0,3}';
const surname = `${particles}${word}(?:[-’']${letter}{1,40}){0,3}`;
const initials = String.raw`(?:${upper}\. ?){1,6}`;
const officer =
  '(?:functionaris|AF|directeur|schoolleider|begeleider|er|coördinator|persoon|mentor|leerkracht|bestuurder|' +
  'voorzitter|pedagoog|psycholoog|werker|jeugdarts|wijkagent|ambtenaar|casemanager)';

/** "m.jansen@", "marieke.jansen@". */
const mail = /(?<![a-z._-])[a-z]{1,40}(?:[._-][a-z]{1,40}){1,4}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/gi;
/** "mevrouw De Wit", "dhr. J. Jansen", "juf Kim". */
const addressed = new RegExp(
  String.raw`\b(?:[Mm]w|[Mm]evr|[Mm]evrouw|[Dd]hr|[Mm]eneer|[Dd]e heer|[Jj]uf|[Mm]eester)\.? (?:${initials}|${word} )?${surname}`,
  'g',
);
/** "Marieke van Dijk": any two such words, also in a row; the first must be a first name. */
const twoNames = new RegExp(String.raw`\b(?=(${word}(?:-${word})? ${surname}))[^\W\d_]`, 'g');
/** "Onze aandachtsfunctionaris is Roos Bakker". */
const afterIs = new RegExp(String.raw` (?:is|heet) ((?:${initials}|${word} )${surname})`, 'g');
const officerIs = new RegExp(String.raw`${officer}\b[^.\n]{0,20} (?:is|heet) $`, 'i');
/** "Directeur: J. Bakker". */
const withInitials = new RegExp(String.raw`\b${initials}${surname}`, 'g');
const officerNamed = new RegExp(String.raw`${officer}(?: ?[:(]|,| (?:is|heet)) ?$`, 'i');

/** The names of persons in the texts, as far as the words show it. */
export function personsIn(texts: readonly PlacedWords[]): Match[] {
  const having = (hint: RegExp) => texts.filter(({ text }) => hint.test(text));
  const names = [
    ...matchesIn(having(/[Mm]w|[Mm]evr|[Dd]hr|[Mm]eneer|heer |[Jj]uf |[Mm]eester /), addressed),
    ...matchesIn(having(/ (?:is|heet) [^a-z]/), afterIs).filter(({ before }) => officerIs.test(before)),
    ...matchesIn(having(/[A-Z]\. ?[A-Z]/), withInitials).filter(({ before }) => officerNamed.test(before)),
    ...matchesIn(texts.filter(hasFirstName), twoNames).filter(({ words }) => startsWithFirstName(words)),
  ].filter((match) => !isSomethingElse(match));
  return withoutParts([...names, ...matchesIn(having(/@/), mail).filter(({ words }) => isOfPerson(words))]);
}

const startsWithFirstName = (words: string) => known.has(words.split(/[ -]/)[0] ?? '');
const hasFirstName = ({ text }: PlacedWords) =>
  (text.match(capitalWords) ?? []).some((one) => known.has(one));

const startOfPart = new RegExp(`^|(?<=[ .-])${upper}`, 'g');

/** A name that two patterns see is one name: "mevrouw Anna Smit" and "Anna Smit". */
function withoutParts(matches: readonly Match[]): Match[] {
  const seen = new Map<string, Set<string>>();
  return matches.filter(({ where, words }) => {
    const place = JSON.stringify(where);
    const said = seen.get(place) ?? new Set<string>();
    const isNew = !said.has(words);
    for (const { index } of words.matchAll(startOfPart)) said.add(words.slice(index));
    seen.set(place, said);
    return isNew;
  });
}

const roleWords =
  /veilig|thuis|info|meld|school|team|jeugd|zorg|advies|contact|secret|admin|direct|begeleid|aandacht|vertrouw|inspect|politie|crisis|loket|wijk|gemeente|bestuur|functionaris|mentor|leerplicht|help|privacy|klacht|afdeling|regio|noord|zuid|oost|west|midden|bureau|^(?:ggd|cjg|obs|cbs|rkbs|pcb|ib|af|iaf|po|vo|mr|gmr|post|mail|office)$/i;

function isOfPerson(address: string): boolean {
  const [local = ''] = address.split('@');
  return !local.split(/[._-]/).some((piece) => roleWords.test(piece));
}

const bodies =
  /\b(?:Veilig|Thuis|Intern|Extern|Begeleid|Direct|Leerkracht|Leraar|Docent|Mentor|Functionaris|Aandachts|Voorzitter|Minister|Inspect|Centrum|Stichting|Gemeente|Team|Raad|School|Onderwijs)/;
const streets =
  /(?:[ -]|[a-z]{3})(?:straat|laan|weg|plein|pl|kade|singel|gracht|school|college|lyceum|stichting|instituut|ziekenhuis|kliniek|centrum|project|kerk|park|prijs|fonds|wet)$/i;
const bodyBefore =
  /\b(?:Sint|St\.|Stichting|[Bb]asisschool|OBS|CBS|RKBS|PCB|Prins|Prinses|Koning|Koningin) $/;
const bodyAfter =
  /^[ -](?:basisschool|school|scholen|college|lyceum|stichting|instituut|fonds|huis|methode|kliniek)/i;
const yearAfter = /^(?: (?:e\.a\.|et al\.?))?[,.]?\s*\(?(?:19|20)\d\d/;

/** Functions, bodies, schools, streets and authors that look like a name. */
function isSomethingElse({ words, before, after }: Match): boolean {
  return (
    bodies.test(words) ||
    streets.test(words) ||
    bodyBefore.test(before) ||
    bodyAfter.test(after) ||
    yearAfter.test(after)
  );
}
