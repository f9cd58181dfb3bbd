import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { FunctionId } from '@/schemas/ids';

const before = exampleProtocol();

describe('remove_function', () => {
  it('takes the function out of every place that named it', () => {
    const after = applyAndUndo(before, { kind: 'remove_function', functionId: 'officer' as FunctionId });
    expect(JSON.stringify(after)).not.toContain('"officer"');
    expect(after.columns[1]?.functionIds).toEqual(['team']);
    expect(after.functions.find(({ id }) => id === 'team')?.memberIds).toEqual(['head']);
  });

  it('leaves the contact of a function without it', () => {
    const after = applyAndUndo(before, { kind: 'remove_function', functionId: 'head' as FunctionId });
    expect(after.contacts).toHaveLength(2);
    expect(JSON.stringify(after)).not.toContain('"head"');
  });

  it('refuses an unknown function', () => {
    expect(refusalOf(before, { kind: 'remove_function', functionId: 'nobody' as FunctionId })).toBe(
      'unknown_id',
    );
  });
});
