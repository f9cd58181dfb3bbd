import { z } from 'zod';

/** A part of a public address: lower-case letters, digits and single dashes. */
export const slug = z
  .string()
  .min(2)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik kleine letters, cijfers en streepjes');

/** First parts of an address that the program needs itself. */
const reserved = [
  'studio', 'inloggen', 'instellen', 'uitnodiging', 'api', 'assets', '_next', 'favicon.ico', 'robots.txt',
  '.well-known', 'schema',
]; // prettier-ignore

export function isReservedSlug(boardSlug: string): boolean {
  return reserved.includes(boardSlug);
}

/** "Meldcode voor Stichting Één" as "meldcode-voor-stichting-een"; "protocol" when nothing is left of it. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '');
  return plain.length >= 2 ? plain : 'protocol';
}
