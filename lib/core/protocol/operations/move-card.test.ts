import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, ColumnId, StepId } from '@/schemas/ids';
import type { PartOfColumn } from '@/schemas/protocol-flow';
import { findCard } from '../index';

const before = exampleProtocol();
const move = (cardId: string, stepId: string, index: number, columns: string[]) => {
  const parts: PartOfColumn[] = columns.map((id) => ({ columnId: id as ColumnId, part: 'does' }));
  return { kind: 'move_card', cardId: cardId as CardId, stepId: stepId as StepId, index, parts } as const;
};

describe('move_card', () => {
  it('moves within a step', () => {
    const after = applyAndUndo(before, move('c-weigh', 's-3', 2, ['care']));
    expect(after.routes[0]?.steps[2]?.cards.map(({ id }) => id)).toEqual([
      'c-report',
      'c-close',
      'c-weigh',
      'c-after',
    ]);
  });

  it('moves to another step and into other columns, and keeps its exits', () => {
    const after = applyAndUndo(before, move('c-know', 's-1', 0, ['staff', 'care']));
    const found = findCard(after, 'c-know' as CardId);
    expect(found).toMatchObject({ step: { id: 's-1' }, index: 0 });
    expect(found?.card.exits).toEqual(findCard(before, 'c-know' as CardId)?.card.exits);
  });

  it('lets tasks and exits that were for the old column follow the card', () => {
    const card = findCard(applyAndUndo(before, move('c-see', 's-1', 0, ['care'])), 'c-see' as CardId)?.card;
    expect(card?.tasks.items[0]).not.toHaveProperty('columnIds');
    expect(card?.exits[1]).not.toHaveProperty('columnIds');
  });

  it('refuses no column, a hidden column, another route, and unknown ids', () => {
    expect(refusalOf(before, move('c-see', 's-1', 0, []))).toBe('invalid_value');
    expect(refusalOf(before, move('c-safe', 's-a', 0, ['care']))).toBe('invalid_value');
    expect(refusalOf(before, move('c-see', 's-a', 0, ['lead']))).toBe('would_dangle');
    expect(refusalOf(before, move('c-no', 's-1', 0, ['care']))).toBe('unknown_id');
    expect(refusalOf(before, move('c-see', 's-no', 0, ['care']))).toBe('unknown_id');
  });
});
