import type { Card, Exit } from '@/schemas/protocol-flow';
import type { Sector } from '@/schemas/vocabulary';

/** The duty of vo and (v)so schools is about minors: there the law itself goes no further. */
export function isOfMinorsOnly(sectors: readonly Sector[]): boolean {
  return sectors.length > 0 && sectors.every((sector) => sector !== 'po' && sector !== 'ko');
}

/** Said behind "wie dit vermoedt", where the duty is about minors; where it is so in some of the sectors, which those are. */
export function towardsMinor(sectors: readonly Sector[]): string {
  const minor = 'jegens een minderjarige leerling';
  if (isOfMinorsOnly(sectors)) return ` ${minor}`;
  const special = sectors.some((sector) => sector === 'so' || sector === 'vso') ? ['(v)so'] : [];
  const some = [...(sectors.includes('vo') ? ['vo'] : []), ...special];
  return some.length > 0 ? ` (op het ${some.join('/')}: ${minor})` : '';
}

const grown = String.raw`meerderjarig|volwassen|(?:18|achttien)(?: jaar)? (?:of ouder|en ouder)|ouder (?:is )?dan (?:17|18|zeventien|achttien)`;
const ofAge = new RegExp(grown, 'iu');
const underAge = /minderjarig|(?:jonger (?:is )?dan|onder de) (?:18|achttien)/iu;
const negated = /(?<!\p{L})(?:tenzij|behalve|uitgezonderd|niet|geen)(?!\p{L})/iu;
const aroundAge =
  /^(?:alleen|slechts|uitsluitend|enkel|tenzij|behalve|niet|geen|als|wanneer|indien|zolang|zodra|bij|voor|om|het|de|een|die|dat|is|zijn|was|gaat|nog|en|of|al|jaar|18|17|achttien|zeventien|ouder|jonger|dan|onder|minderjarige?|minderjarigen|meerderjarige?|volwassen(?:e|en)?|leerling|leerlingen|kind|kinderen|slachtoffer|betrokken|jongere|student|hij|zij|ook)$/iu;

/** A condition that keeps to minors: "alleen als de leerling minderjarig is". */
export function isAboutAge(text: string): boolean {
  const isLawful = negated.test(text)
    ? new RegExp(String.raw`(?<!\p{L})(?:tenzij|behalve|niet)(?!\p{L}).*(?:${grown})`, 'iu').test(text)
    : underAge.test(text);
  return isLawful && isNothingBut(text, aroundAge);
}

const answerBefore = /^\s*(?:ja|nee)(?!\p{L})[\s,:;.–-]*/iu;

/**
 * An answer that says the pupil is of age, where the duty is about minors: "Is de leerling minderjarig?", "nee". Doubt does
 * not, nor does a question that asks anything beside it.
 */
export function saysOfAge(exit: Exit, card: Card, sectors: readonly Sector[]): boolean {
  if (!isOfMinorsOnly(sectors)) return false;
  if (saysGrownPupil(exit, card)) return true;
  if (card.kind !== 'question') return false;
  const { answers, label } = exit;
  const own = label.replace(answerBefore, '');
  if (own !== '' && (ofAge.test(own) || underAge.test(own))) return isGrown(own);
  if (!isNothingBut(card.title, aroundAge)) return false;
  const given = answers.length > 0 ? answers : /^\s*(ja|nee)(?!\p{L})/iu.test(label) ? [answerIn(label)] : [];
  const says = isGrown(card.title) ? 'yes' : isUnderAge(card.title) ? 'no' : undefined;
  return given.length > 0 && given.every((one) => one === says);
}

/**
 * A card that is for a pupil of age and somebody who works there, and for nothing beside it, where the duty is about minors:
 * "Gaat het om een medewerker en een meerderjarige leerling?". Of a question its "ja" is meant.
 */
export function isOfAgeAlone({ kind, title, condition }: Card, sectors: readonly Sector[]): boolean {
  if (!isOfMinorsOnly(sectors)) return false;
  const said = [condition ?? '', kind === 'question' ? '' : (/^[^?]*\?/.exec(title)?.[0] ?? title)];
  return said.some(isOfStaffAndGrown);
}

/** The same of the words of a line, or of a question that it answers with "ja". */
function saysGrownPupil({ answers, label }: Exit, card: Card): boolean {
  if (isOfStaffAndGrown(label.replace(answerBefore, ''))) return true;
  const given = answers.length > 0 ? answers : /^\s*ja(?!\p{L})/iu.test(label) ? ['yes'] : [];
  return (
    card.kind === 'question' &&
    isOfStaffAndGrown(card.title) &&
    given.length > 0 &&
    given.every((one) => one === 'yes')
  );
}

const pupil = String.raw`(?:leerling|leerlinge|leerlingen|student|studenten|studente|slachtoffer|jongere)`;
const grownPupil = new RegExp(
  [
    String.raw`(?<!\p{L})(?:meerderjarige?|volwassen) ${pupil}(?!\p{L})`,
    String.raw`(?<!\p{L})${pupil} (?:(?:die|is|zijn|van) )*(?:al |ouder (?:is )?dan (?:17|18|zeventien|achttien)(?: jaar)?|(?:18|achttien)(?: jaar)? (?:of|en) ouder|meerderjarig(?!\p{L})|volwassen(?!\p{L}))+`,
  ].join('|'),
  'iu',
);
const aroundStaff =
  /^(?:is|zijn|het|iets|dit|dat|de|een|er|als|wanneer|indien|bij|gaat|om|over|tegen|vermoeden|vermoed|vermoedt|je|zorg|zorgen|signaal|signalen|mogelijk|mogelijke|seksueel|misdrijf|misbruik|door|van|met|jegens|en|tussen|iemand|die|hier|voor|bij|werkt|school|onze|medewerker|medewerkers|personeelslid|collega|leraar|lerares|leerkracht|docent|docente|mentor|stagiair|stagiaire|vrijwilliger|al|jaar|nu|betreft|speelt)$/iu;

/** "Of" would let in another case: "een medewerker of een meerderjarige leerling". */
function isOfStaffAndGrown(words: string): boolean {
  return grownPupil.test(words) && isNothingBut(words.replace(grownPupil, ' '), aroundStaff);
}

const answerIn = (label: string) => (/^\s*ja/iu.test(label) ? 'yes' : 'no');

function isGrown(words: string): boolean {
  if (!isNothingBut(words, aroundAge)) return false;
  return negated.test(words)
    ? underAge.test(words) && !ofAge.test(words)
    : ofAge.test(words) && !underAge.test(words);
}

function isUnderAge(words: string): boolean {
  return negated.test(words)
    ? ofAge.test(words) && !underAge.test(words)
    : underAge.test(words) && !ofAge.test(words);
}

export function isNothingBut(text: string, words: RegExp): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => words.test(word));
}
