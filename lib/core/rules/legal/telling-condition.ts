import type { Sector } from '@/schemas/vocabulary';
import { leftOutOfCase, type PartOfCase } from './case-of-duty';
import { isLimitOfLaw } from './limit-of-law';
import { isNothingBut } from './pupil-of-age';

/** Whom or what a condition keeps away: some may not tell the board, or not now; or part of the case is left out. */
export type LeftOut = 'anybody' | PartOfCase;

/** A condition that does more than name the whole case of the route. */
export function leftOutBy(condition: string | undefined, sectors: readonly Sector[]): LeftOut | undefined {
  const text = (condition ?? '').trim().replaceAll(/\s+/gu, ' ');
  if (text === '' || isAboutBoard(text, sectors) || isLimitOfLaw(text, sectors)) return undefined;
  const asked = text.replaceAll(waived, '');
  const isOfCase = ofTheCase.test(text) || (ofMinors.test(text) && !negated.test(text));
  if (narrowing.test(asked) || demandsMore(asked) || !isOfCase) return 'anybody';
  return leftOutOfCase(text, sectors);
}

/** What is left out by all of them: of two that name half of the case each, nothing. */
export function leftOutByAll(some: readonly (LeftOut | undefined)[]): LeftOut | undefined {
  if (some.includes(undefined) || (some.includes('sexual') && some.includes('violence'))) return undefined;
  return some.find((one) => one !== 'anybody') ?? some[0];
}

const ofTheCase =
  /^(?:altijd,? )?(?:bij|als|wanneer|zodra|indien)(?!\p{L}).*(?:vermoeden|vermoed|misdrijf|misbruik|mishandel|geweld|signa|seksue|grensoverschrijdend)/iu;
/** In po and childcare everybody is one. */
const ofMinors =
  /^(?:bij|als|wanneer|indien)(?!\p{L}).*(?:minderjarig|(?:jonger (?:is )?dan|onder de) (?:18|achttien))/iu;
const only = /^(?:alleen|slechts|uitsluitend|enkel|pas|mits)(?!\p{L})/iu;
const negated = /(?<!\p{L})(?:tenzij|behalve|uitgezonderd|niet|geen)(?!\p{L})/iu;
const narrowing =
  /(?<!\p{L})(?:alleen|slechts|uitsluitend|enkel|tenzij|mits|behalve|pas|zeker|bewijs|bewezen|voldoende|sterk|ernstige?)(?!\p{L})/iu;

/** Above or beside whoever suspects: what they think, know or do is no part of the case. */
const heads = String.raw`(?:directeur|directie|schoolleid(?:er|ing)|locatieleid(?:er|ing)|teamleid(?:er|ing)|afdelingsleid(?:er|ing)|leidinggevende|ib['’]?er|intern(?:e)? begeleid(?:er|ing)|aandachtsfunctionaris|vertrouwenspersoon|mentor|zorgco[oö]rdinator|zorgteam|team|bestuur(?:der)?|houder)`;
const anybody = String.raw`(?:${heads}|collega['’]?s?|ouders?|verzorgers?|kind|leerling|slachtoffer|medewerker)`;
const opinion = String.raw`(?:akkoord|toestem\p{L}*|toesta\p{L}*|goedkeur\p{L}*|instem\p{L}*|goed ?vind\p{L}*|goedgevonden|fiat|groen licht|in opdracht|overleg\p{L}*|overleggen|afspraak met|eens (?:is|zijn|bent)|beslist|besloten|besluit)`;
const will = String.raw`(?:wil|willen|meewerkt|bekent|erkent|verklaart|verklaring|op de hoogte|ingelicht|geïnformeerd|gesproken)`;
const mind = String.raw`(?:${will}|vindt|vinden|vermoedt|denkt|oordeelt|weet|weten|gelooft|bevestigt|beaamt|herkent|deelt|ook ziet|gehoord|neemt|steunt|adviseert|onderschrijft)`;
const notTheOffender = String.raw`(?<!(?:door|over|van|tegen|bij) (?:een |de |het |je )?)`;
/** Behind the case: "bij een vermoeden van een misdrijf, als de directeur akkoord is". */
const asksMore = new RegExp(
  String.raw`(?<!\p{L})(?:${opinion}|nadat|aangetoond|vast ?staat|bevestigd|gegrond|bewijsbaar|herhaalde?|${[
    String.raw`${notTheOffender}${heads}(?: (?!die )\p{L}+){0,4} ${mind}`,
    String.raw`${notTheOffender}${anybody}(?: (?!die )\p{L}+){0,4} ${will}`,
    String.raw`${mind} (?:van |door |met )?(?:de |het |je |een )?${heads}`,
    String.raw`door (?:de |het |je |twee |een )?${anybody} (?:(?:is|zijn|wordt|worden) )?(?:onderzocht|gedeeld|beoordeeld|besproken|getekend)`,
  ].join('|')})(?!\p{L})`,
  'iu',
);
/** "ook zonder toestemming", "je hoeft het niet zeker te weten": asks less. */
const waived =
  /(?:[,;] ?)?(?<!\p{L})(?:ook (?:als|wanneer|zonder|voordat)|zonder (?:overleg|toestemming|akkoord|goedkeuring)|(?:je |dat )?hoef(?:t|de)?)(?!\p{L})(?:(?! (?:als|wanneer|zodra|indien|na|nadat|via|en|met|mits|in|op|behoudens) )[^,;])*/giu;
/** What begins another demand; where it names the case again it is none. */
const another =
  /(?<!\p{L})(?<!(?:zowel|net|even) )(?:als|wanneer|zodra|indien|na|via|behoudens|onder (?:de )?voorwaarde|op verzoek|in afstemming|volgens)(?!\p{L})/giu;
const namesCase = /vermoed|misdrijf|misbruik|mishandel|geweld|signa|seksue|grensoverschrijdend|minderjarig/iu;

function demandsMore(text: string): boolean {
  if (asksMore.test(text)) return true;
  const starts = [...text.matchAll(another)].map(({ index }) => index).filter((index) => index > 0);
  return starts.some((start, at) => !namesCase.test(text.slice(start, starts[at + 1])));
}

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
 * (Wet kinderopvang art. 1.51b lid 4); that nobody may be told to warn the suspect is our own reading of it.
 */
function isAboutBoard(text: string, sectors: readonly Sector[]): boolean {
  const isMeant = (said: RegExp) => said.test(text) && isNothingBut(text.replace(said, ' '), aroundBoard);
  if (!boardIsMeant.some(isMeant)) return false;
  const warnsSuspect = /houder/iu.test(text) && sectors.every((sector) => sector === 'ko');
  return negated.test(text) || !(only.test(text) || warnsSuspect);
}
