import { cardsOf } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Change } from './change';

/** What is read at once: the changes in one route, or all those beside the routes. */
export type PartOfChanges = { id: string; title: string; changes: Change[] };

/** The id of everything beside the routes; no route is called so. */
const BESIDE = '-';

/**
 * Divides changes over the routes they are in, in the order of the new version and then what only the old one has. What
 * is in no route, or in none that is known, comes first. Each change is in exactly one part; a part has at least one.
 */
export function partsOfChanges(
  changes: readonly Change[],
  before: Protocol,
  after: Protocol,
): PartOfChanges[] {
  const routes = [...after.routes, ...before.routes];
  const routeOf = new Map<string, string>();
  // What the new version says of a thing goes first.
  for (const route of routes) {
    const cards = cardsOf(route);
    const exits = cards.flatMap((card) => card.exits);
    // An id is told apart from those of its own kind only: a step and a card may be called the same.
    for (const [kind, things] of Object.entries({
      route: [route],
      step: route.steps,
      card: cards,
      exit: exits,
    })) {
      for (const { id } of things) {
        const key = `${kind} ${id}`;
        if (!routeOf.has(key)) routeOf.set(key, route.id);
      }
    }
  }
  const parts = new Map<string, PartOfChanges>([[BESIDE, { id: BESIDE, title: '', changes: [] }]]);
  for (const { id, title } of routes) if (!parts.has(id)) parts.set(id, { id, title, changes: [] });
  for (const change of changes) {
    const id = routeOf.get(`${change.subject} ${change.id}`) ?? BESIDE;
    parts.get(id)!.changes.push(change);
  }
  return [...parts.values()].filter((part) => part.changes.length > 0);
}

/** So many at most, and so many letters, on one page: a reader's page of any protocol stays as light. */
const MOST = 100;
const MOST_LETTERS = 40_000;

/** Changes as pages to read, in their order; a page has at least one. */
export function pagesOfChanges(changes: readonly Change[]): Change[][] {
  const pages: Change[][] = [];
  let letters = 0;
  for (const change of changes) {
    const page = pages.at(-1);
    const own = change.sentence.length + (change.before?.length ?? 0) + (change.after?.length ?? 0);
    if (!page || page.length >= MOST || letters + own > MOST_LETTERS) {
      pages.push([change]);
      letters = own;
    } else {
      page.push(change);
      letters += own;
    }
  }
  return pages;
}
