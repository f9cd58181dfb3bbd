import type { Finding } from '@/lib/core/rules';

/** The newer findings, each as the object it was before when it says the same; the old list when nothing changed. */
export function keptFindings(before: readonly Finding[], next: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [finding.key, finding]));
  const kept = next.map((finding) => {
    const old = known.get(finding.key);
    return old && saysTheSame(old, finding) ? old : finding;
  });
  const isSame = kept.length === before.length && kept.every((finding, index) => finding === before[index]);
  return isSame ? before : kept;
}

/** The old value when the new one says the same. Both are plain data, written by the same code. */
export function kept<T>(before: T, next: T): T {
  return saysTheSame(before, next) ? before : next;
}

function saysTheSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
