import type { KeptForms } from '@/lib/server/basics/kept-forms';
import type { Sendable } from '@/lib/server/basics/sendable';

/** Keeps compressed forms in memory. */
export function formsHere(): KeptForms {
  const kept = new Map<string, Sendable>();
  return {
    find: async (seal, status) => kept.get(`${seal} ${status}`),
    keep: async (seal, status, sendable) => void kept.set(`${seal} ${status}`, sendable),
  };
}
