import type { Span } from '../edit-text';
import type { OutdatedName } from './outdated-names';

/**
 * The new name as it reads in the place of the old one, with the article before it where that has to change: "het AMK"
 * is "Veilig Thuis", "de PCL" is "het samenwerkingsverband", "het zedenmisdrijf" is "het seksuele misdrijf". Undefined
 * where more words would have to change than can be known.
 */
export function inflected(
  text: string,
  { start, end }: Span,
  { form, now }: OutdatedName,
  isPlural: boolean,
): (Span & { text: string }) | undefined {
  const old = { start, end };
  switch (form) {
    case 'name':
      return isPlural ? { ...old, text: `${now}-organisaties` } : withoutArticle(text, old, now);
    case 'act':
      return isPlural ? undefined : { ...old, text: now };
    case 'body':
      return isPlural
        ? { ...old, text: now.replace('verband', 'verbanden') }
        : withNeuterArticle(text, old, now);
    case 'offence':
      return {
        ...old,
        text: likeFirst(text.slice(start, end), isPlural ? 'seksuele misdrijven' : offence(text, start)),
      };
    case undefined:
      return undefined;
  }
}

/** In a compound ("de AMK-melding") the article belongs to the other word. */
function withoutArticle(text: string, { start, end }: Span, now: string) {
  const article = /^-\p{L}/u.test(text.slice(end))
    ? null
    : /(?<![\p{L}\d'’])(?:het|de|['’]t) $/iu.exec(text.slice(Math.max(0, start - 8), start));
  return { start: start - (article?.[0].length ?? 0), end, text: now };
}

const neuter: Readonly<Record<string, string>> = {
  de: 'het',
  deze: 'dit',
  die: 'dat',
  onze: 'ons',
  elke: 'elk',
  iedere: 'ieder',
  welke: 'welk',
};

/** Between article and name stands nothing, or one word that keeps its form after "de" and "het": "de nieuwe PCL". */
function withNeuterArticle(text: string, { start, end }: Span, now: string) {
  const before = text.slice(Math.max(0, start - 60), start);
  const [whole, word = '', adjective = ''] = /(\p{L}+) (\p{L}+e )?$/u.exec(before) ?? ['', ''];
  const own = neuter[word.toLowerCase()];
  if (own) return { start: start - whole.length, end, text: `${likeFirst(word, own)} ${adjective}${now}` };
  const [, single = ''] = /(\p{L}+) $/u.exec(before) ?? [];
  const other = neuter[single.toLowerCase()];
  if (other) return { start: start - single.length - 1, end, text: `${likeFirst(single, other)} ${now}` };
  if (/^(?:een|geen|het|hun|haar|zijn|jouw|jullie|ons)$/i.test(single)) return { start, end, text: now };
  if (/^(?:aan|bij|door|met|naar|van|via|voor|in|uit)$/i.test(single))
    return { start, end, text: `het ${now}` };
  return single ? undefined : { start, end, text: likeFirst(text.slice(start, end), now) };
}

/** "Een seksueel misdrijf", and after a word that points at one: "het mogelijke seksuele misdrijf". */
function offence(text: string, start: number): string {
  const isDefinite =
    /(?<!\p{L})(?:het|dit|dat|ons|mijn|jouw|zijn|haar|hun|hetzelfde|['’]t) (?:\p{L}+e ){0,2}$/iu;
  return isDefinite.test(text.slice(Math.max(0, start - 60), start))
    ? 'seksuele misdrijf'
    : 'seksueel misdrijf';
}

/** With a capital where the old words had one. Abbreviations tell nothing about that. */
function likeFirst(old: string, now: string): string {
  const hasCapital = /^\p{Lu}(?!\p{Lu})/u.test(old);
  return hasCapital ? now.charAt(0).toUpperCase() + now.slice(1) : now;
}
