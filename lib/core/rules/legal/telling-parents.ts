import { asRead } from '../as-read';

/** Words on a card that speak to parents about the worry, or that consult a colleague or Veilig Thuis. */

const parents =
  '(?:de |beide |hun |zijn |haar |je )?(?:ouders?(?:\\(s\\))?(?:\\/verzorgers?(?:\\(s\\))?)?|verzorgers?|opvoeders?|moeder|vader|gezin|familie|thuisfront)(?![\\p{L}])';

const telling =
  'informeer(?:t)?|informeren|vertel(?:t)?|vertellen|spreek(?:t)?|spreken|bespreek(?:t)?|bespreken|besproken|praat|praten|bel(?:t)?|bellen|licht(?:en)?|inlichten|deel(?:t)?|delen|nodig(?:t|en)?|uitnodigen|benader(?:t|en)?|confronteer(?:t)?|confronteren|waarschuw(?:t)?|mail(?:t)?|app(?:t)?|betrek(?:t|ken)?|breng(?:t|en)?|stel(?:t|len)?|leg(?:t|gen)?|ga(?:at|an)?|voer(?:t|en)?|neem(?:t)?|nemen|zoek(?:t|en)?|begin(?:t|nen)?|vraag(?:t)?|vragen|hoor|overleg(?:t)?|overleggen|stuur(?:t)?|sturen|schrijf(?:t)?|zeg(?:t)?|zeggen|kaart(?:en)?|loop(?:t)?|lopen|maak(?:t)? een afspraak|houd(?:t)?|meld(?:t)?(?= (?:\\p{L}+ ){0,3}(?:aan|bij) )|gesprek|oudergesprek|contact|huisbezoek';

/** What stands between the verb and the parents: not another person, and no clause of its own. */
const between =
  "(?:(?!(?:hoe|of|wie|wanneer|wat|dat|als|na|tijdens|voorbereiden|ib'?er|ib|af|iaf|intern|interne|aandachtsfunctionaris|directeur|directie|collega|collega's|zorgteam|zorgcoördinator|veilig|advies)(?!\\p{L}))[\\p{L}'’-]+ ){0,6}?";

const tellsParents = new RegExp(`(?<!\\p{L})(?:${telling}) ${between}${parents}`, 'iu');
/** "Ouders informeren", "De ouders worden gebeld". */
const parentsAreTold = new RegExp(
  `^(?:(?:met|eerst|dan|daarna|direct|meteen|altijd|zelf) ){0,3}${parents} (?:[\\p{L}'’-]+ ){0,5}?(?:informeren|inlichten|geïnformeerd|ingelicht|gebeld|bellen|spreken|gesproken|praten|uitnodigen|uitgenodigd|confronteren|op de hoogte|betrekken|benaderen|vertellen|horen)(?!\\p{L})`,
  'iu',
);
const parentTalk = /^(?:een |het |voer (?:een |het )?)?(?:oudergesprek|huisbezoek)(?!\p{L})/iu;
/** Asked at home, a visit to it, a message to it, and what the school wrote shown to parents. */
const reachesHome = new RegExp(
  [
    '(?:vraag|check|controleer|verifieer|navraag)(?: het| dit| eens)? (?:bij |aan )?thuis',
    `(?:check|controleer|verifieer|navraag)(?: het| dit| eens)? (?:bij|aan) ${parents}`,
    '(?:op|een|breng|doe) huisbezoek',
    `(?:bericht|bericht(?:je)?|mail|brief|app|parro|social schools|klasbord)[^.]{0,20} (?:naar|aan) (?:thuis|${parents})`,
    `(?:geef|laat) ${parents} (?:\\p{L}+ ){0,3}(?:inzage|lezen|zien|weten|horen)`,
  ]
    .map((one) => `(?<!\\p{L})${one}(?!\\p{L})`)
    .join('|'),
  'iu',
);

/** A visit that others pay, or that was paid before, is no visit of the school now. */
const otherVisit =
  /(?<!\p{L})(?:jeugdgezondheidszorg|jgz|jeugdverpleegkundige|jeugdarts|schoolarts|ggd|leerplicht\p{L}*|wijkteam|wijkverpleegkundige|gezinscoach|hulpverlener|politie|vorige?|eerdere?|afgelopen|destijds|was|waren|ging|gingen|bracht|deed|geweest|zag|zagen|besproken|afgelegd|verslag|tijdens|lees|kijk|noteer)(?!\p{L})/iu;

/** Not now, not at all, or only after somebody was consulted. */
const notYet =
  /(?<!\p{L})(?:niet|niets|nooit|geen|niemand|voorlopig|later|straks|nadat|pas|voorbereid(?:en)?|bereid|plan|spreek af|stap \d|in overleg met|op advies van|na (?:het |je |dit )?(?:overleg|advies|consult\p{L}*|akkoord))(?!\p{L})/iu;
/** What a school always tells or asks parents, without a worry. */
const ordinary =
  /sfeergesprek|(?:tien|10)[- ]?minuten|rapport(?:gesprek|avond)?|ouderavond|kennismaking|startgesprek|voortgang|intake|schoolgids|informatieavond|inschrijving|absentie|verzuim|ziekmeld|contactgegevens|telefoonnummer|schoolreis|over de meldcode|met een meldcode|hoofdluis|leesplezier/i;

/** Without one of these no pattern for parents or family can match; the quick look comes first. */
const home =
  /ouder|verzorg|opvoed|moeder|vader|gezin|famil|huis|oom|tante|neef|broer|zus|opa|oma|verwant|echtgeno/i;

/** Whether a sentence, as it is read, can be about those at home. */
export function speaksOfHome(sentence: string): boolean {
  return home.test(sentence);
}

/** Whether one reads here to tell or ask parents about the worry. */
export function tellsParentsIn(text: string): boolean {
  const sentence = asRead(text).trim().replace(/\s+/g, ' ');
  if (!speaksOfHome(sentence)) return false;
  if (sentence.endsWith('?') || ordinary.test(sentence)) return false;
  return sentence
    .split(/[,;:.?]\s+/)
    .some(
      (clause) =>
        !notYet.test(clause) &&
        !(/huisbezoek/i.test(clause) && otherVisit.test(sentence)) &&
        (tellsParents.test(clause) ||
          parentsAreTold.test(clause) ||
          parentTalk.test(clause) ||
          reachesHome.test(clause)),
    );
}

const counsellor =
  "(?:collega(?:'s|’s)?|collegia(?:al|le)|ib['’]?er|ib|af|iaf|interne? begeleiders?|aandachtsfunctionaris|directie|directeur|schoolleid(?:er|ing)|leidinggevende|zorgteam|zorgco[oö]rdinator|ondersteuningsco[oö]rdinator|ondersteuningsteam|kwaliteitsco[oö]rdinator|vertrouwenspersoon|team|veilig ?thuis|deskundigen?|expert|psycholoog|orthopedagoog|schoolarts|jeugdarts|vertrouwensarts|elkaar|ggd|maatschappelijk werker|bouwco[oö]rdinator|mentor)";
const consulting = new RegExp(
  `(?<!\\p{L})(?:overleg|consult|raadple|bespre|praat|leg .{0,30}voor|vraag|vertel|deel|meld|bel|advies|schakel).{0,60}?(?<!\\p{L})${counsellor}(?!\\p{L})`,
  'iu',
);
const consultation =
  /^(?:collegiale )?(?:overleg|consultatie|consulteer|raadpleeg|intercollegiaal|casusoverleg|vraag advies)(?!\p{L})(?!.*ouders)/iu;

/** Whether one reads here to consult a colleague or Veilig Thuis. */
export function consultsIn(text: string): boolean {
  const sentence = asRead(text).trim().replace(/\s+/g, ' ');
  return consulting.test(sentence) || consultation.test(sentence);
}
