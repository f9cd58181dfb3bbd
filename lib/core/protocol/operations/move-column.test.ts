import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { ColumnId } from '@/schemas/ids';

const before = exampleProtocol();

describe('move_column', () => {
  it('puts the column at its new place', () => {
    const after = applyAndUndo(before, { kind: 'move_column', columnId: 'staff' as ColumnId, index: 1 });
    expect(after.columns.map(({ id }) => id)).toEqual(['care', 'staff', 'lead']);
  });

  it('refuses an unknown column', () => {
    expect(refusalOf(before, { kind: 'move_column', columnId: 'none' as ColumnId, index: 1 })).toBe(
      'unknown_id',
    );
  });
});
