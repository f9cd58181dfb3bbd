/**
 * Conditions that let somebody else have the last word ("als de IB'er dat nodig vindt", "met toestemming van het bestuur")
 * or ask for proof, apart from those that only name the case ("bij ja of twijfel", "als het kind onveilig is").
 */
export function holdsBack(condition: string | undefined): boolean {
  const text = (condition ?? '').trim().replace(/\s+/g, ' ');
  if (text === '') return false;
  if (proof.test(text)) return true;
  if (opinion.test(text)) return !isOwnOpinion.test(text);
  return narrowing.test(text) && !ofTheCase.test(text);
}

/** What it waits for is proof, or those whom the worry is about: ML-44 reads such sentences everywhere. */
export function waitsForThem(condition: string): boolean {
  return proof.test(condition) || them.test(condition);
}

const word = (...forms: readonly string[]) =>
  new RegExp(String.raw`(?<!\p{L})(?:${forms.join('|')})(?!\p{L})`, 'iu');

const opinion = word(
  'toestemming',
  'goedkeuring',
  'akkoord',
  'fiat',
  'goedkeurt',
  'goedkeuren',
  'goed ?vind(?:t|en)',
  'instem\\p{L}*',
  'vind(?:t|en)',
  'wil(?:t|len)?',
  'wenst',
  'adviseert',
  'besluit(?:en)?',
  'beslist',
  'opdracht',
  '(?<!niet )eens (?:is|zijn|met|over)',
  'mag van',
  'na overleg met (?:de |het |je |een )?(?!veilig)\\p{L}+',
  'in overleg met (?:de |het |je |een )?(?!veilig)\\p{L}+',
  '(?<!niet )meewerk(?:t|en)',
);
const isOwnOpinion = /^(?:als|wanneer|indien|zodra) (?:je|jij|jullie|we|wij|u) (?!van|met|mag|toestemming)/i;
const proof = word(
  'bewijs',
  'bewezen',
  'aangetoond',
  'bevestigd',
  'zekerheid',
  '(?:helemaal |heel |absoluut )?zeker weet',
  'voldoende (?:bewijs|feiten|signalen|aanwijzingen)',
  'sterk(?:e)? vermoeden',
);
const narrowing = word('alleen', 'slechts', 'uitsluitend', 'enkel', 'mits', 'pas');
const ofTheCase = word(
  'nodig',
  'noodzakelijk',
  'ja',
  'twijfel(?:t)?',
  'afweging(?:en)?',
  'onveilig(?:heid)?',
  'gevaar',
  'acu(?:ut|te)',
  'structurele?',
  'vermoeden',
  'levensgevaar',
);
const them = word('ouders?', 'verzorgers?', 'gezin', 'familie', 'leerling', 'kind', 'betrokkenen?');
