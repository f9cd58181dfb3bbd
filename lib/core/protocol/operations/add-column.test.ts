import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { column } from '@/lib/testing/build-protocol';

const before = exampleProtocol();

describe('add_column', () => {
  it('puts the column at its place', () => {
    const after = applyAndUndo(before, { kind: 'add_column', index: 99, column: column('board') });
    expect(after.columns.map(({ id }) => id)).toEqual(['staff', 'care', 'lead', 'board']);
  });

  it('refuses a used id and a function that already stands elsewhere', () => {
    expect(refusalOf(before, { kind: 'add_column', index: 0, column: column('care') })).toBe('duplicate_id');
    expect(refusalOf(before, { kind: 'add_column', index: 0, column: column('board', ['head']) })).toBe(
      'invalid_value',
    );
  });
});
