import { keysOf, mergeByKey } from './merge-by-key';
import { mergeSequence } from './merge-sequence';
import { isFields } from './is-fields';
import type { MergeItem, Merged } from './merged';
import { same } from './same';

/** What is said in several fields but means one thing: half of one term and half of another is a third nobody meant. */
const oneThing = new Set([
  'acute',
  'answers',
  'columnIds',
  'condition',
  'deadline',
  'face',
  'from',
  'logo',
  'term',
  'to',
]);
/** Lists of which each item is one thing: an answer and where it leads belong together. */
const listsOfOneThing = new Set(['exits', 'options']);

type Fields = Record<string, unknown>;

export type MergeOptions = {
  /** The name of the field that the value stands in. */
  field?: string;
  /** What it comes to where both changed the same thing; without it nothing. */
  decide?: (mine: unknown, theirs: unknown) => unknown;
};

/**
 * The value with what `mine` and `theirs` each changed of `base`; the same for both orders of the two, save that a list
 * in which both added at one place keeps the order of `theirs` first. Fields one by one, lists by the ids of their items,
 * text by its sentences. An absent value is undefined.
 */
export function mergeValues(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  { field = '', decide }: MergeOptions = {},
): Merged {
  if (same(base, mine) || same(mine, theirs)) return { value: theirs };
  if (same(base, theirs)) return { value: mine };
  const merged = oneThing.has(field) ? undefined : mergeInside(base, mine, theirs, { field, decide });
  return merged ?? (decide && { value: decide(mine, theirs) });
}

type Inside = { field: string; decide: MergeOptions['decide'] };

function mergeInside(base: unknown, mine: unknown, theirs: unknown, { field, decide }: Inside): Merged {
  if (isText(base) && isText(mine) && isText(theirs)) return mergeText(base, mine, theirs);
  if (Array.isArray(mine) && Array.isArray(theirs)) return mergeLists(base, mine, theirs, { field, decide });
  if (isFields(base) && isFields(mine) && isFields(theirs)) return mergeFields(base, mine, theirs, decide);
  return undefined;
}

const isText = (value: unknown) => typeof value === 'string';

function mergeFields(base: Fields, mine: Fields, theirs: Fields, decide: Inside['decide']): Merged {
  const value: Fields = {};
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const merged = mergeValues(base[name], mine[name], theirs[name], { field: name, decide });
    if (!merged) return undefined;
    if (merged.value !== undefined) value[name] = merged.value;
  }
  return { value };
}

/** A list that was not there is an empty one, but only of things with ids: "no columns named" means all of them. */
function mergeLists(base: unknown, mine: unknown[], theirs: unknown[], { field, decide }: Inside): Merged {
  const old = base === undefined && [...mine, ...theirs].every(isFields) ? [] : base;
  if (!Array.isArray(old)) return undefined;
  const lists = [old, mine, theirs].map(keysOf);
  const [ofBase, ofMine, ofTheirs] = lists;
  const mergeItem: MergeItem = (was, one, other) => {
    if (!listsOfOneThing.has(field)) return mergeValues(was, one, other, { decide });
    if (same(was, one) || same(one, other)) return { value: other };
    return same(was, other) ? { value: one } : decide && { value: decide(one, other) };
  };
  if (ofBase && ofMine && ofTheirs) return mergeByKey(ofBase, ofMine, ofTheirs, { mergeItem, decide });
  return mergeSequence(old, mine, theirs, mergeItem);
}

/** Sentences, the space between them, and line breaks; joined they give the text back. */
const piecesOf = (text: string) => text.split(/(?<=[.!?])(\s+)|(\n+)/u).filter((piece) => piece);

/** Two people in one sentence are not merged: half of each is a sentence that neither wrote. */
function mergeText(base: string, mine: string, theirs: string): Merged {
  const [old = [], one = [], other = []] = [base, mine, theirs].map(piecesOf);
  const merged = mergeSequence(old, one, other, () => undefined);
  return merged && { value: merged.value.join('') };
}
