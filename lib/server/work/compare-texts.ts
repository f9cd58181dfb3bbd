import { compareProtocols, pagesOfChanges, partsOfChanges, type Change } from '@/lib/core/compare';
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
  at: { page: number; pages: number };
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
  const pages = pagesOfChanges(part?.changes ?? []);
  const page = Math.min(Math.max(1, askedPage), Math.max(1, pages.length));
  const changes = pages[page - 1] ?? [];
  return {
    changes,
    more: all.length - changes.length,
    parts: parts.map(({ id, title, changes: own }) => ({ id, title, count: own.length })),
    part: part?.id ?? '',
    at: { page, pages: Math.max(1, pages.length) },
  };
}
