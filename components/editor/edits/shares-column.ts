import type { Card } from '@/schemas/protocol-flow';

/** Whether both stand over one column, or both in the lane of outcomes. */
export function sharesColumn(a: Card, b: Card): boolean {
  if (a.kind === 'outcome' || b.kind === 'outcome') return a.kind === b.kind;
  return a.parts.some(({ columnId }) => b.parts.some((part) => part.columnId === columnId));
}
