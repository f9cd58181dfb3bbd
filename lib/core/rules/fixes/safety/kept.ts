import type { Protocol } from '@/schemas/protocol';
import type { Danger } from './danger';

/** Every id is still there, and so is every line and answer of every card. */
export function lost(before: Protocol, after: Protocol): Danger[] {
  const kept = idsIn(after);
  return [...idsIn(before)].filter((id) => !kept.has(id)).map((id) => ({ law: 'lost', at: id }));
}

function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (value === null || typeof value !== 'object') return found;
  if ('id' in value && typeof value.id === 'string') found.add(value.id);
  for (const part of Object.values(value)) idsIn(part, found);
  return found;
}
