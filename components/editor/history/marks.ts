import type { Change } from '@/lib/core/compare';
import { numberInDutch } from '@/lib/core/dutch';

type Mark = { sign: string; word: string };
const marks: Record<Change['kind'], Mark> = {
  added: { sign: '+', word: 'nieuw' },
  changed: { sign: '≠', word: 'gewijzigd' },
  moved: { sign: '≠', word: 'verplaatst' },
  removed: { sign: '−', word: 'weg' },
};

export function markOf({ kind }: Change): Mark {
  return marks[kind];
}

/** "+ 2 nieuw", "≠ 4 gewijzigd", "− 1 weg": only what there is. */
export function countsOf(changes: readonly Change[]): string[] {
  const kinds: [Change['kind'][], string, string][] = [
    [['added'], '+', 'nieuw'],
    [['changed', 'moved'], '≠', 'gewijzigd'],
    [['removed'], '−', 'weg'],
  ];
  return kinds
    .map(([of, sign, word]) => [changes.filter(({ kind }) => of.includes(kind)).length, sign, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, sign, word]) => `${sign} ${numberInDutch(count)} ${word}`);
}
