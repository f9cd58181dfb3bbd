import { createHash } from 'node:crypto';

/**
 * A value as JSON text that is the same for equal values: keys sorted, no spaces, absent and undefined fields left
 * out. Takes what JSON can hold.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/** SHA-256 of canonical JSON, in hex: what a council's decision is about. */
export function contentHash(canonical: string): string {
  return createHash('sha256').update(canonical).digest('hex');
}
