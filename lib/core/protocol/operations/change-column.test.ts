import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { ColumnId, FunctionId } from '@/schemas/ids';

const before = exampleProtocol();
const [care, lead] = ['care' as ColumnId, 'lead' as ColumnId];

describe('change_column', () => {
  it('renames the column', () => {
    const after = applyAndUndo(before, { kind: 'change_column', columnId: care, patch: { label: 'Team' } });
    expect(after.columns[1]?.label).toBe('Team');
    expect(after.routes).toBe(before.routes);
  });

  it('moves a function to another column in two steps', () => {
    const after = applyAndUndo(before, {
      kind: 'batch',
      operations: [
        { kind: 'change_column', columnId: care, patch: { functionIds: ['officer' as FunctionId] } },
        { kind: 'change_column', columnId: lead, patch: { functionIds: ['head', 'team'] as FunctionId[] } },
      ],
    });
    expect(after.columns.map(({ functionIds }) => functionIds)).toEqual([
      ['teacher'],
      ['officer'],
      ['head', 'team'],
    ]);
  });

  it('refuses a function that already stands elsewhere', () => {
    const functionIds = ['head' as FunctionId];
    expect(refusalOf(before, { kind: 'change_column', columnId: care, patch: { functionIds } })).toBe(
      'invalid_value',
    );
  });
});
