import { z } from 'zod';

/** Which page of a list is asked for; the first is 1. */
export const pageNumber = z.number().int().min(1).max(100_000).default(1);

/** Of a comparison: which part is asked for (a route), and which page of it. */
export const partOfComparison = { part: z.string().max(100).optional(), page: pageNumber };

/** One page of a list, and where it stands: `page` of `pages`. */
export type Page = { page: number; pages: number };

/** The part of a list that is page `asked`, of so many at most; past the end it is the last page. */
export function pageOf<T>(all: readonly T[], asked: number, size: number): { items: T[]; at: Page } {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(1, asked), pages);
  return { at: { page, pages }, items: all.slice((page - 1) * size, page * size) };
}
