import { same } from '@/lib/core/merging';
import { likeness, signOf, wordsOf } from './words-of';

/** A thing to find in the other version. `holder` names what holds it, the same in both versions. */
export type Candidate<T extends { id: string }> = { thing: T; holder: string };

/** Things that share less than half of their words are two things. */
const leastLikeness = 0.5;
/** More pairs than this are not read word by word. */
const patience = 40_000;

const nameFields = ['title', 'name', 'term', 'text', 'label'] as const;

/** What a person calls the thing, with its kind; empty when it has no name. */
export function nameOf(thing: object): string {
  const fields = thing as Readonly<Record<string, unknown>>;
  const name = nameFields.map((field) => fields[field]).find((value) => typeof value === 'string' && value);
  return typeof name === 'string' && name.trim() !== '' ? name.trim().toLowerCase() : '';
}

export type Matching<T extends { id: string }> = {
  before: Candidate<T>[];
  after: Candidate<T>[];
  found: Map<string, string>;
};

function settle<T extends { id: string }>(
  matching: Matching<T>,
  pairs: readonly [Candidate<T>, Candidate<T>][],
) {
  const taken = new Set<Candidate<T>>();
  for (const [from, to] of pairs) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    matching.found.set(from.thing.id, to.thing.id);
  }
  if (taken.size === 0) return;
  matching.before = matching.before.filter((one) => !taken.has(one));
  matching.after = matching.after.filter((one) => !taken.has(one));
}

/** Pairs those that give the same key, the first with the first; `isSure` only where nothing else has that key. */
export function pairByKey<T extends { id: string }>(
  matching: Matching<T>,
  keyOf: (candidate: Candidate<T>) => string | undefined,
  isSure = false,
): void {
  if (matching.before.length === 0 || matching.after.length === 0) return;
  const grouped = (list: readonly Candidate<T>[]) => {
    const groups = new Map<string, Candidate<T>[]>();
    for (const one of list) {
      const key = keyOf(one);
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
    return groups;
  };
  const after = grouped(matching.after);
  const pairs: [Candidate<T>, Candidate<T>][] = [];
  for (const [key, group] of grouped(matching.before)) {
    const others = after.get(key) ?? [];
    if (isSure && (group.length > 1 || others.length > 1)) continue;
    group.slice(0, others.length).forEach((one, index) => pairs.push([one, others[index]!]));
  }
  settle(matching, pairs);
}

/** Pairs what reads most alike within one holder, best first. The order of the two versions makes no difference. */
function pairByLikeness<T extends { id: string }>(matching: Matching<T>): void {
  if (matching.before.length * matching.after.length > patience) return;
  const read = (list: readonly Candidate<T>[]) => list.map((one) => ({ one, words: wordsOf(one.thing) }));
  const others = read(matching.after);
  const scored = read(matching.before).flatMap(({ one, words }, i) =>
    others.flatMap((other, j) => {
      if (other.one.holder !== one.holder) return [];
      const score = likeness(words, other.words);
      return score >= leastLikeness ? [{ pair: [one, other.one] as const, score, at: i + j }] : [];
    }),
  );
  scored.sort((a, b) => b.score - a.score || a.at - b.at);
  settle(
    matching,
    scored.map(({ pair }) => [...pair]),
  );
}

/** Nothing found yet, but what stands as it stood under the id that it had. */
export function beginMatching<T extends { id: string }>(
  before: readonly Candidate<T>[],
  after: readonly Candidate<T>[],
  isSame: (a: T, b: T) => boolean = same,
): Matching<T> {
  const matching: Matching<T> = { before: [...before], after: [...after], found: new Map() };
  const now = new Map(after.map((one) => [one.thing.id, one]));
  const still = before.flatMap((one): [Candidate<T>, Candidate<T>][] => {
    const other = now.get(one.thing.id);
    return other && isSame(one.thing, other.thing) ? [[one, other]] : [];
  });
  settle(matching, still);
  return matching;
}

/**
 * Which thing of the old version is which of the new, by their ids: the same id with the same words, the same
 * words, the same id, the same name, what else marks it, or the most alike. An id that was rewritten makes nothing
 * new.
 */
export function matchThings<T extends { id: string }>(
  before: readonly Candidate<T>[],
  after: readonly Candidate<T>[],
  markOf?: (thing: T) => string | undefined,
): Map<string, string> {
  const matching = beginMatching(before, after);
  const signs = new Map<object, string>();
  const sign = ({ thing }: Candidate<T>) => {
    const known = signs.get(thing) ?? signOf(thing);
    signs.set(thing, known);
    return known;
  };
  const named = (one: Candidate<T>, key: string) => (nameOf(one.thing) === '' ? undefined : key);
  pairByKey(matching, (one) => `${one.thing.id}\u0000${sign(one)}`);
  pairByKey(matching, (one) => named(one, sign(one)), true);
  pairByKey(matching, ({ thing }) => thing.id);
  pairByKey(matching, (one) => `${one.holder}\u0000${sign(one)}`);
  pairByKey(matching, (one) => named(one, `${one.holder}\u0000${nameOf(one.thing)}`));
  pairByKey(matching, (one) => named(one, sign(one)));
  pairByKey(matching, (one) => named(one, nameOf(one.thing)), true);
  if (markOf) pairByKey(matching, ({ thing }) => markOf(thing), true);
  pairByLikeness(matching);
  return matching.found;
}
