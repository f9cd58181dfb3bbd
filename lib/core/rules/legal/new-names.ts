import { withEdits, type Edit, type Span } from '../edit-text';
import { inflected } from './inflected';
import { clustersIn, newName, wordBefore, type Cluster } from './name-clusters';
import { oldNamesIn } from './old-names-in';
import type { OutdatedName } from './outdated-names';

/**
 * How to write the new name for an old one in a text, or undefined where a person has to: all of it or nothing. What
 * belongs together ("het AMK/Veilig Thuis", "Veilig Thuis (AMK of SHG)") becomes one name. The new name is never put
 * within three words of another one, so that no sentence says it twice.
 */
export function renaming(text: string, name: string): Edit[] | undefined {
  const old = oldNamesIn(text);
  const family = old.find(({ known }) => known.name === name)?.known;
  if (!family?.form) return family ? undefined : [];
  const edits: Edit[] = [];
  const clusters = clustersIn(text, old, family);
  for (const [index, cluster] of clusters.entries()) {
    if (!cluster.names.some(({ known }) => known?.name === name)) continue;
    const beside = [clusters[index - 1], clusters[index + 1]];
    if (beside.some((other) => other && wordsBetween(text, cluster, other) <= 3)) return undefined;
    const edit = clusterEdit(text, cluster, family);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return saysItTwice(text, edits, family) ? undefined : edits;
}

/** How far around a name its sentence is looked at; that also keeps a long text quick. */
const AROUND = 120;

function clusterEdit(text: string, cluster: Cluster, family: OutdatedName): Edit | undefined {
  const { names, links, rest } = cluster;
  if (isForAPerson(text, cluster, family)) return undefined;
  const plural = names.filter(({ start, end }) => isPlural(text.slice(start, end))).length;
  if (plural > 0 && plural < names.length) return undefined;
  const first = { start: names[0]!.start, end: cluster.end };
  if (links.includes('and') && plural === 0 && !isObject(text, first.start)) return undefined;
  // A name between commas may be said of the one before it: "het AMK, Veilig Thuis, helpt".
  const endsInList = links.at(-1) === 'list';
  if (
    endsInList &&
    (!/^,? [^.;\n]*\b(?:en|of)\b/.test(text.slice(cluster.end, cluster.end + AROUND)) ||
      names.some(({ known }) => !known))
  ) {
    return undefined;
  }
  // "De politie, het AMK en het SHG" would keep its comma and lose its "en".
  const isEndOfList = /, (?:\p{L}+ )?$/u.test(text.slice(Math.max(0, cluster.start - AROUND), cluster.start));
  if (isEndOfList && links.some((link) => link === 'or' || link === 'and')) return undefined;
  const named = inflected(text, first, family, plural > 0);
  return named && { ...named, text: named.text + (rest && ` (${rest})`) };
}

/** What no program should touch: an address, a term of a collective, a number that goes with the old name. */
function isForAPerson(
  text: string,
  { start, end, names }: Cluster,
  { form, articles }: OutdatedName,
): boolean {
  const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  const line = `${before.slice(-80).split('\n').at(-1)}${text.slice(start, end)}${after.slice(0, 80).split('\n')[0]}`;
  const token = `${/\S*$/.exec(before)![0]}${text.slice(start, end)}${/^\S*/.exec(after)![0]}`;
  return (
    /:\/\/|www\.|@|\.(?:nl|com|org)\b/i.test(token) ||
    /[\p{L}\d][-–]$/u.test(before) ||
    /^['’]\p{L}/u.test(after) ||
    (/^-\p{L}/u.test(after) &&
      (names.length > 1 ||
        form === 'offence' ||
        form === 'body' ||
        /\d$/.test(names[0]!.known?.now ?? ''))) ||
    (/['‘"“]$/.test(before) && /^['’"”]/.test(after)) ||
    (articles !== undefined && anyArticle.test(line)) ||
    (form === 'name' && otherNumber.test(line)) ||
    (form === 'body' && /^,? (?:die|welke|waarin)\b/.test(after))
  );
}

/** The number of the article of the act that a text cites with its name: "artikel 3a van de WVO", "WVO, art. 3". */
export function articleWith(text: string, { start, end }: Span): string | undefined {
  const before = articleBefore.exec(text.slice(Math.max(0, start - AROUND), start));
  return (before ?? articleAfter.exec(text.slice(end, end + AROUND)))?.[1];
}

const number = String.raw`(?:artikel(?:en)?|artt?\.?) ?(\d+[a-z]?(?:\.\d+)*)`;
const articleBefore = new RegExp(
  String.raw`\b${number}(?:(?:,| en) \d+[a-z]?)*(?:,? (?:eerste |tweede |derde )?lid(?: \d+)?)?(?:,? onder [a-z])?,? ?\(?(?:(?:van|uit|in) )?(?:de )?$`,
  'i',
);
const articleAfter = new RegExp(String.raw`^['’"”)]?,? ?\(?${number}`, 'i');
/** The numbers moved with the act, so a new name beside an article, of whatever act, may make a wrong citation. */
const anyArticle = new RegExp(String.raw`\b${number}`, 'i');
/** Of the body that is gone; the new one has 0800-2000. */
const otherNumber = /(?<!\d)0(?!800[- ]?2000)\d{1,3}[- ]?\d[\d -]{4,}/;

/** Two names joined by "en" take a plural verb, so they become one only where they are no subject. */
function isObject(text: string, start: number): boolean {
  const article = /^(?:het|de|een)$/i.test(wordBefore(text, start, 1));
  const before = wordBefore(text, start, article ? 2 : 1);
  return /^(?:aan|bij|door|met|naar|van|via|voor|tegen|over|tot|op|bel|vraag|raadpleeg|informeer)$/i.test(
    before,
  );
}

function isPlural(words: string): boolean {
  return /['’]s$|meldpunten|steunpunten|misdrijven|delicten/i.test(words);
}

/** Whether two new names come within three words of each other that did not before, or one word comes twice. */
function saysItTwice(text: string, edits: readonly Edit[], family: OutdatedName): boolean {
  const made = withEdits(text, edits);
  return closeNames(made, family) > closeNames(text, family) || doubles(made) > doubles(text);
}

function closeNames(text: string, family: OutdatedName): number {
  const found = [...text.matchAll(newName(family))];
  const spans = found.map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  return spans.slice(1).filter((span, before) => wordsBetween(text, spans[before]!, span) <= 3).length;
}

function wordsBetween(text: string, one: Span, other: Span): number {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return text.slice(first.end, second.start).match(/[\p{L}\d]+/gu)?.length ?? 0;
}

function doubles(text: string): number {
  return text.match(/\b(\p{L}+) \1\b/giu)?.length ?? 0;
}
