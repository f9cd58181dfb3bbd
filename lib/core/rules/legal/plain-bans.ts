import { rememberedUnder } from './remembered';
import { sentencesIn, type Sentence } from './sentences-in';
import { lettersOf, plainBan } from './words-of-bans';

/** A sentence that rules Veilig Thuis out, whatever happens. */
export type Ban = {
  words: string;
  forbids: 'report' | 'advice';
  /** "Meld niet": behind an answer of the weighing that is what the answer comes to, and nobody is forbidden anything. */
  isMild: boolean;
};

/**
 * "Wij melden niet bij Veilig Thuis." It is read word by word: behind the denial stands nothing but Veilig Thuis, the
 * report and small words, so "niet pas", "niet zonder ouders" and "niet anoniem" are no bans. A sentence that says when
 * it holds is none either, nor one that says who of the school reports instead (ML-09).
 */
export function bansIn(text: string, heading = ''): readonly Ban[] {
  return mayForbid.test(text) ? knownBans(text, heading) : [];
}

const knownBans = rememberedUnder((text, heading) => {
  const sentences = sentencesIn(text, heading);
  return sentences.flatMap((sentence, index) => banOf(sentence, sentences[index - 1], sentences[index + 1]));
});

/** Cheap, and true of every ban. */
const mayForbid =
  /(?<!\p{L})(?:niet|nooit|geen|nimmer|geenszins|niemand|verboden|uitgesloten|taboe|ondenkbaar|onbespreekbaar|ontoelaatbaar|ongeoorloofd|uit den boze|zonder|buiten|erbuiten|tegen)(?!\p{L})/iu;
/** Longer is no sentence that anyone writes. */
const LONGEST = 600;

function banOf(sentence: Sentence, before: Sentence | undefined, next: Sentence | undefined): Ban[] {
  if (!sentence.isRule || sentence.words.length > LONGEST) return [];
  const said = withoutAnyway(plainBan(sentence.words));
  if (isConditional.test(said) || isOfOtherMatter.test(said) || isInverted.test(said)) return [];
  const around = [before, next].map((one) => plainBan(one?.isRule ? one.words : ''));
  if (around.some((one) => takesBack.test(one))) return [];
  const clauses = said.split(/[,;.!()]|:(?= )| [–—-] | (?:maar|want|omdat|en|dus|doch) /);
  if (isSolvedWithout.test(said)) return [{ words: sentence.words, forbids: 'report', isMild: false }];
  const found = clauses.flatMap((clause, index) => {
    const ahead = clauses.slice(0, index).join(' ');
    const forbidden = forbiddenIn(clause.trim().replace(/^(?:dat|dit) (?=do)/, ''), ahead);
    return forbidden ? [forbidden] : [];
  });
  const [ban] = found;
  if (!ban) return [];
  const isAnswered = before?.words.endsWith('?') === true || isAnswer.test(said);
  if (ban.isMild && ban.forbids === 'report' && isAnswered) return [];
  if (ban.forbids === 'report' && [said, ...around].some((one) => reportsInstead.test(one))) return [];
  return [{ words: sentence.words, ...ban }];
}

/** What holds whatever happens: "ook niet als het kind onveilig is". */
function withoutAnyway(said: string): string {
  return said.replace(/(?:, )?(?:ook|zelfs)(?: niet)? (?:als|wanneer|indien|bij)(?! ons)[^,;:.]*/g, '');
}

const isConditional =
  /(?<![a-z])(?:als|wanneer|indien|zodra|zolang|tenzij|mits|behalve|uitgezonderd|dan|pas|voordat|totdat|misverstand|fabel|vroeger|voorheen|sommige|112|alarmnummer)(?![a-z])/;
const isOfOtherMatter =
  /pest|verzuim|ongeval|ongeluk|datalek|klacht|ruzie|ziekte|ziekmeld|diefstal|vernieling|verwijsindex|schoolprestatie|leerproble|leerachterstand|dyslexie|aangifte/;
/** "Is het kind veilig, meld niet": the first half says when. */
const isInverted =
  /^(?:is|zijn|blijkt|blijken|blijft|heb|heeft|hebben|komt|komen|gaat|gaan|wordt|worden|zie|ziet|werkt|werken|neemt|nemen|accepteert|accepteren|wil|willen|kun|kan|kunnen|geeft|geven|besluit|besluiten|twijfel|meld je|meldt|vind|vindt)(?![a-z])[^,]*,/;
const takesBack =
  /^(?:maar )?(?:dat|dit) (?:klopt niet|is (?:niet (?:zo|waar|juist)|onjuist|een (?:misverstand|fabel)))/;
const isAnswer =
  /^[^:]*(?<![a-z])(?:nee|geen|niet|ongegrond|veilig|uitkomst|beslissing|besluit|antwoord|afweging|stap \d+[a-z]?)(?![a-z])[^:]*:|^nee(?![a-z])/;
const inSchool =
  '(?:aandachtsfunctionaris|directeur|directie|schoolleider|schoolleiding|ib-?er|intern begeleider|zorgcoordinator|leidinggevende|teamleider|rector|bestuur|bestuurder|houder|locatiehoofd|orthopedagoog|zorgteam)';
/** That the one reports and the other does not is a matter of who does what. */
const reportsInstead = new RegExp(
  String.raw`(?:dat|dit) (?:doet|doen|regelt|is (?:de )?taak van|is aan) (?:[a-z]+ ){0,2}${inSchool}|${inSchool} (?:doet|regelt) dat|${inSchool} (?:meldt|belt|doet (?:de|een) melding|mag melden|beslist)(?! niet| nooit)`,
);

/** Before the denial: whose denial it is not, or when it holds. */
const isNoBan =
  /(?<![a-z])(?:(?:is|zijn|blijft) geen (?:zorg)?melding|stel|stelt|stellen|schuif|schuift|schuiven|schort|schorten|vergeet|vergeten|verzuim|aarzel|aarzelen|schroom|wacht|wachten|twijfel|laat|durf|durven|hoef|hoeft|hoeven|reden|redenen|waarom|besluit|besluiten|besloten|beslis|beslist|kies|kiest|kiezen|die|wie|wat|of|dat|zonder|alleen|soms|vaak|zelden|meestal|andere|veel|kunnen|kan|kun|sinds|liever|blijken|blijkt)(?![a-z])/;
/** "Bij lichte zorgen": that says when, and "bij onze school" does not. */
const saysWhen =
  /^(?:bij|voor|na|met|in|tijdens|rond|gezien|gelet)(?! (?:ons|onze|vt|de vt|het vt|alle|elke|iedereen))(?![a-z])/;
const verbs =
  'doen|doet|doe|doen we|neemt|belt|meldt|geeft|vraagt|informeert|onderzoekt|deelt|komt|gaat|raadpleegt|heeft|is';
/** "Veilig Thuis meldt niet": there it is Veilig Thuis that does so. */
const isOfVeiligThuis = new RegExp(
  `^(?:het )?vt (?:${verbs}|mag|kan|zal)(?! (?:je|jij|we|wij|men|niet ge|nooit ge|verboden))(?![a-z])`,
);

function forbiddenIn(clause: string, ahead: string): Omit<Ban, 'words'> | undefined {
  if (isKeptOut.test(clause) && !isNoBan.test(clause.replace(/^laat /, '')))
    return { forbids: 'report', isMild: false };
  const letters = lettersOf(clause);
  if (isOther(letters, ahead)) return { forbids: 'report', isMild: false };
  const denied = /[NnGXZ]/.exec(letters);
  if (!denied || !/[VRrAkc]/.test(letters)) return undefined;
  const words: readonly string[] = clause.match(/[a-z0-9-]+/g) ?? [];
  const isOrdered = letters.includes('X');
  if (isNoBan.test(isOrdered ? clause.replace(/verboden (?:om|dat)|dat|om/g, '') : clause)) return undefined;
  if (saysWhen.test(clause) || isOfVeiligThuis.test(clause)) return undefined;
  const core = letters.search(/[VRrAkcwmMNnGXZ]/);
  if (letters.slice(core).includes('?')) return undefined;
  if (!isOrdered && /[NnGZ][^t]*t/.test(letters) && !letters.includes('M')) return undefined;
  if (/G(?![df]*[rAkf])/.test(letters)) return undefined;
  const isThere = words.includes('er') && /(?<![a-z])vt(?![a-z])/.test(ahead);
  return readAct(isThere ? `${letters}V` : letters, words);
}

function readAct(letters: string, words: readonly string[]): Omit<Ban, 'words'> | undefined {
  const isNamed = letters.includes('V');
  const isStrong = /[nXZ]|[NG]m[Rr]|[mM][^VRrAkc]*[NG]|[mM].*N/.test(letters);
  const isReport = /[Rr]/.test(letters);
  if (!isNamed && !(isStrong && isReport && !/p/.test(letters) && !words.includes('zich'))) return undefined;
  if (/A/.test(letters) && !isReport) return { forbids: 'advice', isMild: false };
  if (/^d?G[df]?r(?:pV)?$/.test(letters)) return undefined;
  return { forbids: 'report', isMild: isReport && !isStrong };
}

/** "Meld bij de directeur, niet bij Veilig Thuis." */
function isOther(letters: string, ahead: string): boolean {
  return /^[Nn]pd?V$/.test(letters) && /[RrAkc]/.test(lettersOf(ahead)) && !isNoBan.test(ahead);
}

/** "Wij lossen het zelf op, zonder Veilig Thuis." */
const isSolvedWithout =
  /(?<![a-z])(?:los|lossen|opgelost|oplossen)(?![a-z]).*(?<!(?:niet|nooit|nee) )zonder (?:[a-z]+ van )?vt(?![a-z])/;

const isKeptOut = new RegExp(
  [
    String.raw`(?<![a-z])(?:houd|houdt|houden|laat|laten|zet|zetten|blijft|staat) (?:[a-z]+ ){0,3}?vt (?:[a-z]+ ){0,2}?(?:er ?buiten|buiten (?:beeld|spel|schot|de deur|school|onze school)|weg)(?![a-z])`,
    String.raw`(?<![a-z])vt (?:houden|laten|zetten|blijft|staat) (?:[a-z]+ ){0,3}?(?:er ?buiten|buiten (?:beeld|spel|schot|de deur|school|onze school))(?![a-z])`,
    String.raw`(?<![a-z])(?:mijd|mijden|vermijd|vermijden|meid|negeer|negeren) (?:[a-z]+ ){0,2}?vt(?![a-z])`,
  ].join('|'),
);
