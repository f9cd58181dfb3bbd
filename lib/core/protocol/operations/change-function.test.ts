import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { FunctionId } from '@/schemas/ids';

const before = exampleProtocol();
const teacher = 'teacher' as FunctionId;

describe('change_function', () => {
  it('renames without touching any reference', () => {
    const after = applyAndUndo(before, {
      kind: 'change_function',
      functionId: teacher,
      patch: { name: 'mentor' },
    });
    expect(after.functions[0]?.name).toBe('mentor');
    expect(after.columns).toBe(before.columns);
  });

  it('refuses an unknown function and an unknown member', () => {
    const nobody = 'nobody' as FunctionId;
    expect(refusalOf(before, { kind: 'change_function', functionId: nobody, patch: {} })).toBe('unknown_id');
    expect(
      refusalOf(before, { kind: 'change_function', functionId: teacher, patch: { memberIds: [nobody] } }),
    ).toBe('would_dangle');
  });
});
