import type { KeptWords } from '@/schemas/law';
import { actOf, type ActId } from './acts';
import { partsOf } from './place';
import type { LawPart, LawText } from './read-law-text';
import { differenceOf, tokensOf } from './tokens';

/**
 * What became of the words that a ground rests on. 'changed': other words stand there now. 'moved': the same words
 * stand elsewhere; 'moved-and-changed': nearly the same. 'gone': nowhere. 'no-text': the law is not among the texts.
 * 'new': a part that was not there, in an article of which all parts are kept. 'other-day': the text is of another day
 * than the one that was read; said once for an act, whatever else drifted in it.
 */
export type Drift = {
  kind: 'changed' | 'moved' | 'moved-and-changed' | 'gone' | 'no-text' | 'new' | 'other-day';
  /** The place of the words; of a whole act "besluit:". */
  id: string;
  /** Where the words stand now. */
  to?: string;
  was?: string;
  now?: string;
  /** The words that went and came, each run as one text. */
  removed?: string[];
  added?: string[];
};

/** Of these articles only some definitions are kept. */
const keptInPart = ['wmo:1.1.1', 'jeugdwet:1.1'];
/** So much the same that it must be the same part with a change, wherever it stands. */
const NEARLY = 0.75;

/** Everything in the texts that is no longer as it was kept, for the words that held on that day; in their order. */
export function findDrift(kept: readonly KeptWords[], texts: readonly LawText[], on: string): Drift[] {
  const held = kept.filter(({ from, until }) => (from ?? on) <= on && on <= (until ?? on));
  const known = new Set(held.map(({ id }) => id));
  const parts = new Map<ActId, Read[]>();
  for (const { act, parts: more } of texts) parts.set(act, [...(parts.get(act) ?? []), ...more.map(read)]);
  const drifts = held.flatMap((words): Drift[] => {
    const { act } = partsOf(words.id);
    const own = act && parts.get(act);
    if (!act || !own) return [];
    const others = [...parts].flatMap(([other, more]) => (other === act ? [] : more));
    return driftOf(words, own, others, known);
  });
  const explained = new Set(drifts.flatMap(({ to }) => to ?? []));
  // Where words left, others may have come.
  const left = new Set(drifts.flatMap(({ id, to }) => (to === undefined ? [] : [id])));
  const unknown = [...parts.values()]
    .flat()
    .filter(({ id }) => (!known.has(id) || left.has(id)) && !explained.has(id));
  return [
    ...withoutText(held, parts),
    ...drifts,
    ...unknown
      .filter(({ id }) => known.has(articleIn(id, held)) && !keptInPart.some((one) => isIn(id, one)))
      .map(({ id, words }): Drift => ({ kind: 'new', id, now: words })),
    ...ofAnotherDay(held, texts),
  ];
}

const actsIn = (held: readonly KeptWords[]) => new Set(held.flatMap(({ id }) => partsOf(id).act ?? []));

function withoutText(held: readonly KeptWords[], parts: ReadonlyMap<ActId, unknown>): Drift[] {
  return [...actsIn(held)]
    .filter((act) => !parts.has(act))
    .map((act) => ({ kind: 'no-text', id: `${act}:` }));
}

function ofAnotherDay(held: readonly KeptWords[], texts: readonly LawText[]): Drift[] {
  return [...actsIn(held)].flatMap((act): Drift[] => {
    const { textOf } = actOf(act);
    const days = texts.flatMap((text) => (text.act === act ? (text.textOf ?? []) : []));
    if (textOf === undefined || days.length === 0 || days.includes(textOf)) return [];
    return [{ kind: 'other-day', id: `${act}:`, was: textOf, now: days.join(', ') }];
  });
}

type Read = LawPart & { tokens: string[] };
const read = (part: LawPart): Read => ({ ...part, tokens: tokensOf(part.words) });
const isIn = (id: string, article: string) => id === article || id.startsWith(`${article}/`);
const isSame = (one: readonly string[], other: readonly string[]) => one.join(' ') === other.join(' ');

/** An id of kept words in the same article, or '' when nothing of that article is kept. */
function articleIn(id: string, held: readonly KeptWords[]): string {
  const article = id.split('/')[0] ?? '';
  return held.find((one) => isIn(one.id, article))?.id ?? '';
}

function driftOf(
  { id, words }: KeptWords,
  own: readonly Read[],
  others: readonly Read[],
  known: ReadonlySet<string>,
): Drift[] {
  const tokens = tokensOf(words);
  const here = own.filter((part) => part.id === id);
  if (here.length > 0 && here.every((part) => isSame(part.tokens, tokens))) return [];
  const moved = elsewhere(id, tokens, own, others, known);
  if (moved) return [{ kind: 'moved', id, to: moved.id, was: words, now: moved.words }];
  const [now] = here;
  const nowHere = now && { part: now, ...differenceOf(tokens, now.tokens) };
  const nearly = nearest(id, tokens, own, known);
  if (nearly && nearly.likeness >= NEARLY && nearly.likeness > (nowHere?.likeness ?? 0)) {
    const { part, removed, added } = nearly;
    return [{ kind: 'moved-and-changed', id, to: part.id, was: words, now: part.words, removed, added }];
  }
  if (!nowHere) return [{ kind: 'gone', id, was: words }];
  const { part, removed, added } = nowHere;
  return [{ kind: 'changed', id, was: words, now: part.words, removed, added }];
}

/**
 * The same words at another place, in the act itself or else in another. A place of which the words were kept already
 * is no new place: the education acts say many things in the same words.
 */
function elsewhere(
  id: string,
  tokens: readonly string[],
  own: readonly Read[],
  others: readonly Read[],
  known: ReadonlySet<string>,
): Read | undefined {
  const same = (part: Read) => part.id !== id && isSame(part.tokens, tokens);
  const candidates = own.filter(same);
  return (
    candidates.find((part) => !known.has(part.id)) ??
    candidates.find((part) => articleOf(part.id) === articleOf(id)) ??
    others.find((part) => same(part) && !known.has(part.id))
  );
}

const articleOf = (id: string) => id.split('/')[0];

function nearest(id: string, tokens: readonly string[], own: readonly Read[], known: ReadonlySet<string>) {
  return own
    .filter((part) => part.id !== id && !known.has(part.id) && couldBe(part.tokens.length, tokens.length))
    .map((part) => ({ part, ...differenceOf(tokens, part.tokens) }))
    .sort((one, other) => other.likeness - one.likeness)[0];
}

/** Two texts of so different a length cannot be nearly the same, so they need not be laid side by side. */
function couldBe(length: number, wanted: number): boolean {
  return Math.min(length, wanted) >= NEARLY * Math.max(length, wanted);
}
