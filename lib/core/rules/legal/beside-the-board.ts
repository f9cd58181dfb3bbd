import type { PlacedWords } from '../words-in';
import type { Delay } from './delaying-sentences';
import { leansOn, partsIn, sentencesIn, type Sentence } from './sentences-in';

/**
 * What is told of Veilig Thuis where it is about a possible offence by staff. There the law sends everybody to the board
 * at once and the board to the police, so words about those are left alone. The right to tell Veilig Thuis stays: nobody
 * waits for the leave of the board, and the board does not come in its place. `told` is what any text would be told.
 */
export function besideBoard(
  { text, under = '' }: Pick<PlacedWords, 'text' | 'under'>,
  told: readonly Delay[],
  inStaffRoute: boolean,
): readonly Delay[] {
  const kept = told.filter((delay) => !isOfBoard(delay, inStaffRoute));
  if (!veiligThuis.test(`${under} ${text}`)) return kept;
  const sentences = sentencesIn(text, under);
  const own = sentences.flatMap((sentence, index) => {
    const isAsked = sentence.isRule && isAbout(sentence.words, under, inStaffRoute);
    const norm = isAsked ? normOf(sentence, sentences[index - 1]) : undefined;
    return norm ? [{ words: sentence.words, norm }] : [];
  });
  const isMilder = ({ words }: Delay) =>
    own.some((one) => one.words === words && one.norm === 'veilig-thuis-too');
  const isNew = ({ words, norm }: Delay) =>
    norm === 'veilig-thuis-too' || !kept.some((one) => one.words === words);
  return [...kept.filter((one) => !isMilder(one)), ...own.filter(isNew)];
}

const veiligThuis = /veilig[ -]?thuis|(?<!\p{L})(?:vt|amh?k|shg)(?!\p{L})/iu;
const ofOffence = /misdrijf|zeden|aangifte|vertrouwensinspecteur/i;
const ofStaff = /collega|medewerker|personeelsl|leraar|leerkracht|docent|stagiair|gastouder|houder/i;
const ofHarm = /seksue|misbruik|mishandel|grensoverschrijdend|verkracht|aanrand|ontucht/i;

const someBoard = String.raw`(?:\p{L}*-?bestuur(?:der|ders|slid|sleden)?|bevoegd gezag|raad van (?:toezicht|beheer)|cvb|houder|werkgever)(?!\p{L})`;
const board = new RegExp(String.raw`(?<!\p{L})${someBoard}`, 'iu');

const saying = (...ways: readonly string[]) =>
  ways.map(
    (one) =>
      new RegExp(
        one
          .replaceAll('BOARD', String.raw`(?<!\p{L})${someBoard}`)
          .replaceAll('VT', 'veilig thuis')
          .replaceAll('PREP', '(?:bij|naar|aan|met|via)(?: het)?')
          .replaceAll('CALL', String.raw`(?<!\p{L})(?:bel|belt|bellen|waarschuw|informeer|schakel)(?!\p{L})`)
          .replaceAll('TO', '(?:(?:bij|naar|aan|met|via) )?(?:het )?'),
        'iu',
      ),
  );

/** The law itself sends there; what forbids Veilig Thuis and sends nobody anywhere is worse. */
export const sendsToBoard = (words: string): boolean => board.test(words);

/** About the board or the police and nothing of Veilig Thuis, or only in which order one tells them. */
function isOfBoard({ words, with: before = '' }: Delay, inStaffRoute: boolean): boolean {
  if (words.includes('112')) return false;
  if (veiligThuis.test(`${before} ${words}`) || /advies van/i.test(words))
    return (
      board.test(words) &&
      isAbout(words, '', inStaffRoute) &&
      (isOnlyAnOrder(partsIn(words)) || opened.some((one) => one.test(words)))
    );
  return inStaffRoute || ofOffence.test(words);
}

/** "Doet het bestuur niets, bel dan Veilig Thuis": there it stands open; so does what is left out of a silence. */
const opened = saying(
  String.raw`^[^,]{0,60}BOARD[^,]{0,60}(?<!\p{L})(?:niets|niet|pas|geen|weiger\p{L}*)(?!\p{L})[^,]{0,60}, (?:(?!(?<!\p{L})(?:niet|nooit|pas|geen|wacht|wachten|alleen)(?!\p{L}))[^,]){0,60}VT`,
  String.raw`(?<!\p{L})(?:behalve|uitgezonderd)(?!\p{L})[^;]{0,80}?VT`,
);

/** "Vertel het eerst aan het bestuur, bel daarna Veilig Thuis": no leave, no "pas", nothing that may not. */
function isOnlyAnOrder(parts: string): boolean {
  return /[FLbKa]/.test(parts) && !/[NOMzCWiXpGr84]/.test(parts);
}

function isAbout(words: string, under: string, inStaffRoute: boolean): boolean {
  const said = `${under} ${words}`;
  return inStaffRoute || ofOffence.test(said) || (ofStaff.test(said) && ofHarm.test(said));
}

/** Longer is no sentence that anyone writes. */
const LONGEST = 600;

function normOf(sentence: Sentence, before: Sentence | undefined): Delay['norm'] | undefined {
  const tied = before && leansOn(before, sentence) ? `${before.words.replace(/[.!?:\s]+$/, '')} ` : '';
  const all = `${tied}${sentence.words}`;
  if (all.length > LONGEST || takenAway.test(sentence.words) || !veiligThuis.test(all)) return undefined;
  const words = all.replace(/\s+/g, ' ').replace(new RegExp(veiligThuis, 'giu'), 'Veilig Thuis');
  const says = (one: RegExp) => one.test(words);
  if (opened.some(says)) return undefined;
  if (insteadOf.some(says) || outOfPlace.some(says) || (forbidden.some(says) && act.test(words)))
    return 'veilig-thuis-too';
  return waitsForBoard.some(says) ? 'head-may-not-stop' : undefined;
}

/** Says that one need not wait, or that both are open. */
const takenAway =
  /(?<!\p{L})(?:hoef(?:t|de|ven)?|hoeven|misverstand|fabel|onjuist|(?:wacht|wachten) niet|niet (?:te )?wachten|(?:ook|zelfs) (?:als|wanneer|zonder|voordat)|niet (?:alleen|pas|nodig)|maar ook|niet eens|vergeet|geen (?:toestemming|akkoord|goedkeuring) (?:van [^,;]{0,30})?nodig|mag (?:je |ook )*altijd|altijd (?:ook )?(?:zelf )?(?:mag|mogen|kan|kun))(?!\p{L})/iu;

/** "Niet bij Veilig Thuis maar bij het bestuur", in either order. */
const insteadOf = saying(
  String.raw`(?<!\p{L})(?:niet|nooit|geen (?:\p{L}+ )?melding)(?: melden| bellen| gaan)? PREP VT[^.;]{0,160}?(?:maar|wel|,)(?!\p{L})[^.;]{0,160}?BOARD`,
  String.raw`BOARD[^.;]{0,160}?(?<!\p{L})(?:niet|nooit|geen (?:\p{L}+ )?melding) PREP VT`,
  String.raw`CALL[^.;]{0,60}?(?<!\p{L})(?:niet|nooit) (?:het )?VT[^.;]{0,60}?(?:maar|wel|,)(?!\p{L})[^.;]{0,60}?BOARD`,
  String.raw`CALL[^.;]{0,60}?BOARD[^.;]{0,60}?(?<!\p{L})(?:niet|nooit) (?:het )?VT`,
  String.raw`VT[^.;,]{0,20} (?:niet|nooit),? maar [^.;]{0,160}?BOARD`,
  String.raw`(?<!\p{L})(?:in plaats van|liever dan) TOVT[^.;]{0,160}?BOARD`,
  String.raw`BOARD[^.;]{0,160}?(?<!\p{L})(?:in plaats van|liever dan) TOVT`,
);

const act = /meld|(?<!\p{L})(?:ge)?bel|(?<!\p{L})ga|inform|licht|schakel|contact|advies|vertel|overleg/iu;
/** "Meld dit niet bij Veilig Thuis." */
const forbidden = saying(
  String.raw`^[^,:]*(?<!\p{L})(?:niet|nooit|geen (?:\p{L}+ )?melding) TOVT(?: (?:in|op|gemeld|melden|bellen|gebeld))?\W*$`,
  String.raw`^[^,:]*VT [^,:]{0,20}(?:niet|nooit)(?: (?:in|op|gemeld|gebeld|bellen|melden))?\W*$`,
);
/** "Veilig Thuis is hier niet voor bedoeld." */
const outOfPlace = saying(
  String.raw`VT[^,;]{0,30} (?:niet (?:(?:voor )?bedoeld|aan de orde|van toepassing)|geen rol)(?!\p{L})`,
);

const agreed = String.raw`(?:akkoord|toestem|toesta|goedkeur|goed ?(?:ge)?v[io]nd|instem|ingestem|stemt|beslis|beslo|beslu|groen licht|fiat|opdracht|ja zegt|wil(?!\p{L})|eens is|nodig vindt|bevestig|bepa)`;
/** Of the case that it is about the board itself. */
const notItself = String.raw`(?![^,;.]*(?<!\p{L})(?:gaat|verdacht|verdachte|betreft|betrokken|niet|niets|geen|weiger\p{L}*)(?!\p{L}))`;
const waitsForBoard = saying(
  String.raw`(?<!\p{L})of [^;:]{0,30}?VT[^;:]{0,30}?(?:bel|advies|contact)[^;:,]{0,20}, (?:bepaalt|beslist) (?:het |de |je )?BOARD`,
  String.raw`BOARD (?:bepaalt|beslist) of (?:je|jij|een|de) [^;:]{0,40}?VT`,
  String.raw`BOARD (?:geeft|moet|dient|hoort)(?!\p{L})[^,;:]{0,30}?(?:toestemming|akkoord|goedkeuring|instem)[^;]{0,40}?VT`,
  String.raw`(?<!\p{L})(?:pas|alleen|slechts|uitsluitend|enkel|niet eerder)(?!\p{L})[^;:]{0,60}?(?<!\p{L})(?:na|nadat|als|wanneer|zodra|indien|met|via|dan)(?!\p{L})[^,;:]{0,40}?BOARD${notItself}`,
  String.raw`(?<!\p{L})mits(?!\p{L})[^,;:]{0,30}?BOARD${notItself}`,
  String.raw`(?<!\p{L})tenzij [^,;:]{0,20}?BOARD[^,;:]{0,20}(?:bezwaar|anders|tegen|verbied|niet wil)`,
  String.raw`(?<!\p{L})(?:als|wanneer|zodra|indien|nadat|na|met)(?!\p{L})[^,;:]{0,30}?BOARD(?=[^,;:]{0,40}?${agreed})${notItself}`,
  String.raw`(?<!\p{L})(?:na|met|zonder) (?:de |het |een )?${agreed}\p{L}* van (?:de |het |je )?BOARD`,
  String.raw`(?<!\p{L})(?:wacht|wachten)(?!\p{L})[^,;:]{0,40}(?:op|tot|totdat) [^,;:]{0,20}BOARD`,
  String.raw`(?<!\p{L})(?:niet|nooit|geen)(?!\p{L})[^;:]{0,40}?(?<!\p{L})(?:zonder|voordat|tot|totdat|zolang)(?!\p{L})[^,;:]{0,20}?BOARD`,
);
