import { compareProtocols, pagesOfChanges, partsOfChanges, type Change } from '@/lib/core/compare';
import { pageOf, type Page } from '@/lib/server/basics/page-of';
import type { Protocol } from '@/schemas/protocol';
import { readFrozen } from './read-frozen';

export type PartAsked = {
  /** The part that is read, by its id: the first when there is none such. */
  part?: string | undefined;
  page?: number | undefined;
};
export type ComparedTexts = {
  /** Those on this page of this part. */
  changes: Change[];
  /** How many there are beside them. */
  more: number;
  /** All parts that something changed in, so that every change can be reached. */
  parts: { id: string; title: string; count: number }[];
  part: string;
  at: Page;
};

/** What differs between two frozen texts: one page of one part, and the way to the others. */
export function compareTexts({
  before,
  after,
  ...asked
}: { before: string; after: string } & PartAsked): ComparedTexts {
  return compareDocuments(readFrozen(before), readFrozen(after), asked);
}

/** The same of two that were read already. */
export function compareDocuments(
  old: Protocol,
  now: Protocol,
  { part: asked, page: askedPage = 1 }: PartAsked,
): ComparedTexts {
  const all = compareProtocols(old, now);
  const parts = partsOfChanges(all, old, now);
  const part = parts.find(({ id }) => id === asked) ?? parts[0];
  const { items, at } = pageOf(pagesOfChanges(part?.changes ?? []), askedPage, 1);
  const changes = items.flat();
  return {
    changes,
    more: all.length - changes.length,
    parts: parts.map(({ id, title, changes: own }) => ({ id, title, count: own.length })),
    part: part?.id ?? '',
    at,
  };
}
