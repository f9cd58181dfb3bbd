import { createHash } from 'node:crypto';
import type { Tell } from '@/lib/server/basics/told';
import { recentlyUsed } from '@/lib/server/basics/recently-used';
import { ok } from '@/lib/core/result';
import type { JobInput, JobName, JobOutput, Work } from './jobs';

const usualMemory = 32 * 1024 * 1024;

/**
 * The same work, that remembers what was said of texts that no longer change: a council of ten reads one version, and
 * each page of it asks for the check, the comparison and how well it reads. A job is a pure function of its input, and
 * the whole input is what it is remembered by.
 */
export function remembering(work: Work, memory = usualMemory): Work {
  const kept = recentlyUsed<{ value: unknown; size: number }>(memory, ({ size }) => size);
  return async <N extends JobName>(boardId: string, name: N, input: JobInput<N>, tell?: Tell) => {
    if (!isOfFrozenText(name, input)) return work(boardId, name, input, tell);
    const key = createHash('sha256')
      .update(JSON.stringify([boardId, name, input]))
      .digest('base64');
    const known = kept.get(key);
    // The same job gave it.
    if (known) return ok(known.value as JobOutput<N>);
    const made = await work(boardId, name, input);
    if (made.ok) kept.set(key, { value: made.value, size: JSON.stringify(made.value).length * 2 });
    return made;
  };
}

function isOfFrozenText<N extends JobName>(name: N, input: JobInput<N>): boolean {
  if (name === 'compare' || name === 'legibility') return true;
  const isReport = name === 'report' || name === 'reportAndCompare';
  return isReport && typeof (input as JobInput<'report'>).document === 'string';
}
