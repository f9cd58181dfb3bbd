import type { Protocol } from '@/schemas/protocol';
import { takenFrom } from './taken-from';

/**
 * A short text that is the same for the same value, whatever the order of its fields, and almost surely another for
 * another (53 bits, cyrb53). It tells a change by a colleague; it proves nothing against somebody who means harm.
 */
export function digest(value: unknown): string {
  const text = JSON.stringify(value, inOrder) ?? '';
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

function inOrder(_name: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of a removal: what it takes away, and what it makes of what pointed to that. */
export function digestOf(before: Protocol, after: Protocol): string {
  return digest([takenFrom(before, after), takenFrom(after, before)]);
}
