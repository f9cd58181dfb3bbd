import type { Change } from './change';

/** The lines of a long text that only one version has; empty when the sentence of the change says all. */
export function changedLines({ before = '', after = '', isLong }: Change): { gone: string[]; new: string[] } {
  if (!isLong) return { gone: [], new: [] };
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  const [old, now] = [lines(before), lines(after)];
  const onlyIn = (list: readonly string[], other: readonly string[]) => {
    const there = new Set(other);
    return list.filter((line) => !there.has(line));
  };
  const [gone, fresh] = [onlyIn(old, now), onlyIn(now, old)];
  return gone.length + fresh.length > 0 ? { gone, new: fresh } : { gone: old, new: now };
}
