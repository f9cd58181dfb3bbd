import type { Task } from '@/schemas/protocol-flow';

/** Words of one clause. */
const on = '[^.;:?!]*';
/** The same without a thing that is kept safe: "zorg dat het dossier veilig is". */
const onWithoutThings =
  '(?:(?!dossier|gegevens|bestand|document|aantekening|verslag|wachtwoord|computer|systeem)[^.;:?!])*';
/** Who may be the danger. */
const family = '(?:ouder|vader|moeder|familie|gezin|partner|medewerker|verdachte|betrokkene)';
const tell =
  '(?:bel|mail|app|stuur|vertel|zeg|deel|geef|schrijf|vraag|spreek|praat|informeer|benader|waarschuw|confronteer|nodig|gebruik|neem|ga)t?';

/** The number for danger, danger itself, and bringing to safety. */
const danger = [
  /\b112\b/,
  /\b(?:levens|on)?gevaar/,
  /\bacu(?:ut|te)\b/,
  /\bonveilig/,
  /\blevensbedreigend|\bbedreig|\bdreig|\bin nood\b|\bnood(?:geval|situatie)/,
  /\bveiligheidsrisico|\bin veiligheid\b|\bmedische (?:hulp|zorg)\b|\bambulance\b|\bgewond/,
  new RegExp(`\\bveiligheid\\b${on}\\b(?:in het geding|op het spel|niet)\\b`),
];

/** It cannot wait; not "directeur", "indirect" or "direct betrokken". */
const atOnce = [
  /\bdirect\b(?! (?:betrokken|leidinggevend|belanghebbend|getroffen|toezicht))/,
  /\bmeteen\b|\bonmiddellijk\b|\bonverwijld\b|\bterstond\b|\bzonder uitstel\b|\bmet spoed\b/,
  new RegExp(`\\bwacht\\b${on}\\b(?:niet|nooit)\\b`),
];

/** When an instruction does not hold: without it the title of its card reads as if it always does. */
const exception = [
  /\btenzij\b|\bmits\b|\buitgezonderd\b|\b(?:bij|met) uitzondering\b|\buitzonderlijke?\b/,
  /\b(?:behalve|alleen|niet),? (?:als|wanneer|indien)\b|\bbehalve (?:bij|in geval)\b/,
  /\b(?:wegens|vanwege|in verband met|met het oog op|gelet op)\b(?: \p{L}+){0,2} veiligheid\b/u,
];

/** "Als dat veilig is", "of de leerling veilig is", "hoe blijft het kind veilig?"; not "als Veilig Thuis belt". */
const isSafe = new RegExp(
  `\\b(?:als|wanneer|indien|zodra|zolang|tot|totdat|voordat|nadat|pas|of|dat|hoe|waar|wie|wat)\\b${onWithoutThings}\\bveilig(?:er)?\\b(?! (?:thuis|bewa|op(?:berg|sla|ge)|op te))`,
);

/** A child is not left alone, and those who may be the danger are not told. */
const shelter = [
  new RegExp(`\\blaat\\b${on}\\bniet alleen\\b`),
  /\bblijft?\b(?: \p{L}+)? bij (?:de|het|een|je|jouw|hem|haar|hen) /u,
  new RegExp(`\\b${tell}\\b${on}\\b(?:niet|niets|nooit|geen)\\b${on}\\b${family}`),
  new RegExp(
    `\\b${tell}\\b${on}\\b${family}\\p{L}*(?: (?:nog|er|hier|hierover|het|dit|nu|zelf|ook))* (?:niet|niets|nooit)\\b`,
    'u',
  ),
];

const inText = [...danger, ...atOnce, ...exception, isSafe, ...shelter];

/** A condition is short: "bij gevaar of haast", "als dat veilig kan", "om de veiligheid". */
const inCondition = [...inText, /\bveilig(?:heid)?\b(?! thuis)|\bhaast\b|\bspoed\b|\bdringend/];

/**
 * What never gives way on any paper: a task that says danger or that it cannot wait, when an instruction does not hold,
 * or how a child is kept from who may harm it. What is only called after safety ("veiligheidsplan", "een veilige plek",
 * Veilig Thuis) guards nobody.
 */
export function guards({
  text,
  condition = '',
  children = [],
}: Pick<Task, 'text' | 'condition' | 'children'>): boolean {
  const isIn = (patterns: readonly RegExp[]) => (words: string) => {
    const said = asRead(words);
    return patterns.some((pattern) => pattern.test(said));
  };
  return [text, ...children.map((child) => child.text)].some(isIn(inText)) || isIn(inCondition)(condition);
}

/** Small letters, plain spaces, without signs nobody sees. */
const asRead = (words: string) =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ');
