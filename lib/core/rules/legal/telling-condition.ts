import type { Sector } from '@/schemas/vocabulary';
import { isAboutAge, isNothingBut, isOfMinorsOnly } from './pupil-of-age';

/** A condition that does more than name the case of the route: then some may not tell the board, or not now. */
export function restricts(condition: string | undefined, sectors: readonly Sector[]): boolean {
  const text = (condition ?? '').trim().replaceAll(/\s+/gu, ' ');
  if (text === '' || isAboutBoard(text, sectors) || (isOfMinorsOnly(sectors) && isAboutAge(text)))
    return false;
  return (
    narrowing.test(text) ||
    asksMore.test(text) ||
    !(ofTheCase.test(text) || (ofMinors.test(text) && !negated.test(text)))
  );
}

const ofTheCase =
  /^(?:altijd,? )?(?:bij|als|wanneer|zodra|indien)(?!\p{L}).*(?:vermoeden|vermoed|misdrijf|misbruik|signa|seksue|grensoverschrijdend)/iu;
/** In po and childcare everybody is one. */
const ofMinors =
  /^(?:bij|als|wanneer|indien)(?!\p{L}).*(?:minderjarig|(?:jonger (?:is )?dan|onder de) (?:18|achttien))/iu;
const only = /^(?:alleen|slechts|uitsluitend|enkel|pas|mits)(?!\p{L})/iu;
const negated = /(?<!\p{L})(?:tenzij|behalve|uitgezonderd|niet|geen)(?!\p{L})/iu;
const narrowing =
  /(?<!\p{L})(?:alleen|slechts|uitsluitend|enkel|tenzij|mits|behalve|pas|zeker|bewijs|bewezen|voldoende|sterk|ernstige?)(?!\p{L})/iu;

/** Somebody else of the school, or the family: what they think or know is no part of the case. */
const others = String.raw`(?:directeur|directie|schoolleid(?:er|ing)|locatieleid(?:er|ing)|teamleid(?:er|ing)|afdelingsleid(?:er|ing)|leidinggevende|ib['’]?er|intern(?:e)? begeleid(?:er|ing)|aandachtsfunctionaris|vertrouwenspersoon|mentor|zorgco[oö]rdinator|zorgteam|team|collega['’]?s?|ouders?|verzorgers?|kind|leerling|slachtoffer|bestuur(?:der)?|houder|medewerker)`;
const opinion = String.raw`(?:akkoord|toestem\p{L}*|toesta\p{L}*|goedkeur\p{L}*|instem\p{L}*|goed ?vind\p{L}*|goedgevonden|fiat|groen licht|in opdracht|overleg\p{L}*|overleggen|afspraak met|eens (?:is|zijn|bent)|beslist|besloten|besluit)`;
const mind = String.raw`(?:vindt|vinden|vermoedt|denkt|oordeelt|wil|willen|weet|weten|gelooft|bevestigt|erkent|bekent|meewerkt|beaamt|herkent|deelt|ook ziet|ingelicht|geïnformeerd|op de hoogte|gesproken|gehoord)`;
/** Behind the case: "bij een vermoeden van een misdrijf, als de directeur akkoord is". */
const asksMore = new RegExp(
  String.raw`(?<!\p{L})(?:${opinion}|nadat|aangetoond|vast ?staat|bevestigd|gegrond|bewijsbaar|(?<!(?:door|over|van|tegen|bij) (?:een |de |het |je )?)${others}(?: (?!die )\p{L}+){0,4} ${mind}|${mind} (?:van |door |met )?(?:de |het |je |een )?${others})(?!\p{L})`,
  'iu',
);

const board = String.raw`(?:(?:een )?(?:lid|iemand) (?:van|uit) )?(?:(?:het|de|een|je|onze|jullie) )?(?:\p{L}+-)?(?:bestuur(?:der|slid|ders|sleden)?|bevoegd gezag|raad van (?:toezicht|beheer)|toezichthouder|cvb|college van bestuur|(?:mede)?houder|werkgever)`;
const suspect = String.raw`(?:(?:mogelijke?|vermoedelijke?) )?(?:verdacht(?:e|en)?|verdenk(?:t|ing)?|(?:ver)?pleger|dader|betrokkene|beschuldigde?|beklaagde|onder verdenking|gepleegd|pleegt|pleegde|schuldig|degene(?: is)? om wie het gaat)`;
const small = String.raw`(?:zelf|niet|ook|juist|wordt|word|worden|is|zijn|was|de|het|een|er|erbij|als|mogelijk|mogelijke|hier|van|zich|hiervan|heeft|dit|dat|seksueel|misdrijf|vermoedelijk)`;
/** Ways to say that it is the board itself of whom somebody suspects something. */
const boardIsMeant = [
  String.raw`(?:over|om|tegen|jegens|naar|op) ${board}`,
  String.raw`${board}(?: ${small})* ${suspect}`,
  String.raw`${suspect}(?: ${small})* ${board}`,
  String.raw`(?:persoon|degene|medewerker|collega) (?:om|over) wie het gaat(?: ${small})* ${board}`,
  String.raw`(?:betreft|betreffen)(?: ${small})* ${board}`,
  String.raw`${board}(?: ${small})* (?:betreft|betreffen)`,
  String.raw`${board} (?:er )?zelf (?:erbij |hierbij )?betrokken`,
  String.raw`${board} (?:het |dit |dat |die )?zelf (?:het )?(?:is|was|doet|deed|heeft gedaan|zou zijn)`,
  String.raw`het (?:\p{L}+ )?${board} zelf (?:is|was)`,
  String.raw`(?:bij|van|voor) ${board} zelf`,
].map((said) => new RegExp(String.raw`(?<!\p{L})${said}(?!\p{L})`, 'iu'));
/** What may stand around it without asking anything. */
const aroundBoard =
  /^(?:tenzij|behalve|uitgezonderd|mits|als|wanneer|indien|ingeval|bij|dan|dat|en|maar|alleen|slechts|uitsluitend|enkel|altijd|je|er|het|dit|de|die|een|hij|zij|vermoeden|vermoedens|vermoedt|verdenkt|verdenking|signaal|signalen|zorg|zorgen|melding|misdrijf|mogelijk|mogelijke|seksueel|mishandeling|gaat|gaan|richt|zich|is|zijn|wordt|worden|werd|zou|zelf|juist|niet|hebt|heeft|bestaat|geval|in|voor|ook|van|doet|staat|maakt|heeft|aan|persoon|die)$/iu;

/**
 * "tenzij het om de houder zelf gaat", and nothing else: then somebody else hears it. In childcare the law says so
 * (Wet kinderopvang art. 1.51b lid 4), and nobody may be told to warn the suspect.
 */
function isAboutBoard(text: string, sectors: readonly Sector[]): boolean {
  const isMeant = (said: RegExp) => said.test(text) && isNothingBut(text.replace(said, ' '), aroundBoard);
  if (!boardIsMeant.some(isMeant)) return false;
  const warnsSuspect = /houder/iu.test(text) && sectors.every((sector) => sector === 'ko');
  return negated.test(text) || !(only.test(text) || warnsSuspect);
}
