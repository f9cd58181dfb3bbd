import { letterOfWord } from './letter-of-word';

/** The words that a ban on Veilig Thuis is made of, one letter for each part; plain-bans.ts says in which orders. */

/** Said in more than one word, or in many ways: one word for each, tried in this order. */
const sayings: readonly (readonly [said: string, as: string])[] = [
  ['veilig[ -]?thuis|vt|amk|amhk|shg|meldpunt(?: huiselijk geweld)?', 'vt'],
  ['als (?:een )?(?:[a-z]+e )?(?:school|team|schoolteam|organisatie|kinderopvang|bestuur)', 'school'],
  [
    'op geen enkele (?:manier|wijze)|(?:in|onder) geen (?:enkel |enkele )?(?:geval|beding|voorwaarde|omstandigheden|omstandigheid)',
    'nooit',
  ],
  [
    'in (?:principe|beginsel)|uit principe|principieel|van ons uit|in de regel|(?:bij|voor) ons(?: op school)?|(?:op|binnen|in|bij|voor) (?:onze|deze|de) (?:school|organisatie|opvang|locatie)|per definitie|voortaan|als regel|daarom|bewust',
    'hier',
  ],
  [
    '(?:de|onze|het|ons|een) (?:regel|afspraak|lijn|beleid|uitgangspunt|standpunt|visie) is,? dat|(?:wij|we) (?:vinden|spreken af|hebben afgesproken),? dat|afgesproken is,? dat',
    'hier',
  ],
  [
    '(?:echt |absoluut |beslist |helemaal |zeker )(?:nooit|niet)|nooit (?:en te|ofte) nimmer|nimmer|geenszins',
    'nooit',
  ],
  ['(?:zijn|is) (?:hier )?(?:geen optie|geen taak van (?:de |onze )?school|niet onze weg)', 'is verboden'],
  [
    '(?:absoluut |streng |ten strengste |strikt |uitdrukkelijk |principieel )*(?:verboden|uitgesloten|taboe|uit den boze|ondenkbaar|onbespreekbaar|ontoelaatbaar|ongeoorloofd)',
    'verboden',
  ],
  [
    '(?:niet|nooit) (?:toegestaan|geoorloofd|toelaatbaar|de bedoeling|aan de orde|gewenst|wenselijk|gepast|onze taak|onze rol|de taak van (?:de |onze )?school|iets voor (?:ons|onze school)|hoe wij werken|onze manier(?: van werken)?)',
    'verboden',
  ],
  ['van (?:een )?(?:melden|melding) (?:bij|aan) vt is (?:hier )?geen sprake', 'melden bij vt is verboden'],
  ['van ons(?= (?:mag|mogen) )', 'hier'],
  ['om (?:advies|raad)', 'advies'],
  ['(?:het )?doen van (?:een )?(?:zorg)?meldingen|(?:het )?doen van (?:een )?(?:zorg)?melding', 'melden'],
  ['past niet bij (?:ons|onze school|deze school)|hoort niet bij (?:ons|onze school)', 'is verboden'],
  [
    '(?:we|wij|de school|onze school|het bestuur|de directie|de directeur) (?:wil|willen|wenst|wensen) niet dat',
    'verboden',
  ],
  ['(?:wij|we|de school|onze school) (?:zijn|is) (?:er )?(?:geen voorstander|tegen)', 'verboden'],
  [
    'geen (?:enkele? )?(?:medewerkers?|leerkracht(?:en)?|docent(?:en)?|leraar|leraren|collega|personeelslid|teamlid|mentor|medewerkster)',
    'niemand',
  ],
  [
    '(?:een )?vermoedens? van (?:kindermishandeling|mishandeling|huiselijk geweld|misbruik)|huiselijk geweld',
    'zorgen',
  ],
];

const words: Readonly<Record<string, string>> = {
  V: 'vt',
  R: 'meld meldt melden gemeld melde doorgegeven doorgeven doorgeeft',
  r: 'melding meldingen zorgmelding zorgmeldingen',
  A: 'advies adviezen adviesvraag raad',
  k: 'contact overleg',
  c: 'bel belt bellen gebeld schakel schakelt schakelen inschakelen inschakelt ingeschakeld raadpleeg raadpleegt raadplegen geraadpleegd consulteer consulteert consulteren geconsulteerd informeer informeert informeren geinformeerd benader benadert benaderen benaderd betrek betrekt betrekken betrokken waarschuw waarschuwt waarschuwen gewaarschuwd inlichten ingelicht mail mailt mailen gemaild ga gaat gaan stap stapt stappen gestapt gegaan wend wendt wenden overleg overlegt overleggen overlegd',
  N: 'niet',
  n: 'nooit',
  G: 'geen',
  X: 'verboden',
  Z: 'niemand',
  m: 'mag mogen moet moeten zal zullen gaan kan kunnen kun',
  M: 'dient dienen hoort horen behoort behoren',
  s: 'je jij wij we ik men u iedereen school scholen bestuur directie directeur schoolleider leidinggevende medewerker medewerkers personeel leerkracht leerkrachten docent docenten leraar leraren collega collegas team stagiair stagiairs stagiaire stagiaires mentor mentoren zich aandachtsfunctionaris ouders',
  f: 'hier dus ook er het dit dat iets zoiets zorgen zorg signaal signalen vermoeden vermoedens kindermishandeling mishandeling misbruik zaken ons gezin gezinnen kinderen leerlingen hierover daarover daarmee hiermee meer op in uit toe',
  w: 'doe doet doen gedaan geef geeft geven vraag vraagt vragen gevraagd neem neemt nemen genomen opnemen opneemt opgenomen zoek zoekt zoeken gezocht wordt worden word is zijn blijft hebben heeft heb ingediend indienen indient maak maken licht lichten',
  t: 'te om',
  p: 'bij aan naar met van door tot voor over',
  d: 'de een onze deze enkel enkele ieder elke',
};

const letterOf = letterOfWord(words);
const patterns = sayings.map(
  ([said, as]) => [new RegExp(`(?<![a-z])(?:${said})(?![a-z])`, 'g'), as] as const,
);

/** Lower case, without accents, each saying as its one word. */
export function plainBan(sentence: string): string {
  const plain = sentence
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .replace(/\s+/g, ' ');
  return patterns.reduce((text, [pattern, as]) => text.replace(pattern, as), plain);
}

/** One letter for each word, "?" for a word that is no part. */
export function lettersOf(clause: string): string {
  return (clause.match(/[a-z0-9-]+/g) ?? []).map((word) => letterOf.get(word) ?? '?').join('');
}
