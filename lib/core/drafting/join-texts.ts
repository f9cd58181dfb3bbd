import { isFields, mergeValues, same } from '@/lib/core/merging';
import { applyOperation, overwriting, withBase, type Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import type { RichText } from '@/schemas/rich-text';
import type { Clash } from './clash';
import { joined, targetOf } from './joined';

/** Fields whose words are no sentences: two of them under each other are neither. */
const noSentences =
  /^(id|kind|type|phone|href|email|address|abbreviation|date|checkedOn|primary|accent|data)$|Ids?$/;

/**
 * Both texts of a clash under each other, first the one that stands there: what comes of it as one edit. Undefined where
 * they are no two texts, or do not fit together.
 */
export function joiningTexts(document: Protocol, clash: Clash): Operation | undefined {
  const made: Operation[] = [];
  let now = document;
  for (const operation of asFewAsCan(clash.operations)) {
    const one = joining(now, operation);
    if (!one) return undefined;
    const applied = applyOperation(now, one);
    if (!applied.ok) return undefined;
    now = applied.value.protocol;
    made.push(one);
  }
  return made.length === 1 ? made[0] : { kind: 'batch', operations: made };
}

/** What was typed piece by piece is one text, not all of its beginnings. */
function asFewAsCan(operations: readonly Operation[]): Operation[] {
  const few: Operation[] = [];
  for (const operation of operations) {
    const last = few.at(-1);
    const follows = last && targetOf(last) !== undefined && targetOf(last) === targetOf(operation);
    if (follows) few[few.length - 1] = joined(last, operation);
    else few.push(operation);
  }
  return few;
}

function joining(document: Protocol, operation: Operation): Operation | undefined {
  const now = withBase(document, overwriting(operation));
  if ('patch' in operation && 'patch' in now && operation.was && now.was) {
    const patch = joinedFields(operation.was, operation.patch, now.was);
    return patch && { ...now, patch };
  }
  if (operation.kind === 'replace_card' && now.kind === operation.kind && operation.was && now.was) {
    const card = joinedFields(operation.was, operation.card, now.was);
    return card && ({ ...now, card } as Operation);
  }
  if (operation.kind === 'replace_entry' && now.kind === operation.kind && operation.was && now.was) {
    const entry = joinedFields(operation.was, operation.entry, now.was);
    return entry && ({ ...now, entry } as Operation);
  }
  return undefined;
}

type Fields = Record<string, unknown>;

function joinedFields(was: object, mine: object, theirs: object): Fields | undefined {
  const [before, there] = [was as Fields, theirs as Fields];
  const made: Fields = {};
  for (const [name, value] of Object.entries(mine)) {
    const one = joinedValue(name, before[name] ?? undefined, value ?? undefined, there[name] ?? undefined);
    if (!one) return undefined;
    made[name] = one.value ?? null;
  }
  return made;
}

function joinedValue(field: string, was: unknown, mine: unknown, theirs: unknown) {
  const merged = mergeValues(was, mine, theirs, { field });
  if (merged) return merged;
  if (isDocument(mine) && isDocument(theirs)) return { value: joinedDocuments(theirs, mine) };
  let isFitting = !noSentences.test(field);
  const value = mergeValues(was, mine, theirs, {
    field,
    decide: (one, other) => {
      if (typeof one === 'string' && typeof other === 'string') return joinedText(other, one);
      isFitting = false;
      return other;
    },
  });
  return isFitting ? value : undefined;
}

function isDocument(value: unknown): value is RichText {
  return isFields(value) && value.type === 'doc';
}

/** The paragraphs of the one, and those of the other that it does not have. */
export function joinedDocuments(first: RichText, second: RichText): RichText {
  const others = second.content.filter((block) => !first.content.some((one) => same(one, block)));
  return { type: 'doc', content: [...first.content, ...others] };
}

/** The sentences of a text. */
export const sentencesOf = (text: string) =>
  text.split(/(?<=[.!?])\s+|\n+/u).filter((sentence) => sentence.trim() !== '');

/** The one text, and after it the sentences of the other that it does not have. */
export function joinedText(first: string, second: string): string {
  const known = new Set(sentencesOf(first));
  const others = sentencesOf(second).filter((sentence) => !known.has(sentence));
  if (others.length === 0) return first;
  if (first.trim() === '') return second;
  if (first.includes('\n') || second.includes('\n')) return [first, ...others].join('\n');
  const begin = first.trimEnd();
  return [/[.!?:…]$/u.test(begin) ? begin : `${begin}.`, ...others].join(' ');
}
