import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { schoolFunction } from '@/lib/testing/build-protocol';
import type { FunctionId } from '@/schemas/ids';
import { limits } from '@/schemas/limits';

const before = exampleProtocol();

describe('add_function', () => {
  it('puts the function at its place', () => {
    const after = applyAndUndo(before, {
      kind: 'add_function',
      index: 1,
      function: schoolFunction('mentor'),
    });
    expect(after.functions.map(({ id }) => id)).toEqual(['teacher', 'mentor', 'officer', 'head', 'team']);
  });

  it('refuses a used id, an unknown member and one too many', () => {
    const add = (id: string, memberIds: string[] = []) =>
      ({
        kind: 'add_function',
        index: 0,
        function: schoolFunction(id, { memberIds: memberIds as FunctionId[] }),
      }) as const;
    expect(refusalOf(before, add('head'))).toBe('duplicate_id');
    expect(refusalOf(before, add('mentor', ['nobody']))).toBe('would_dangle');
    const full = {
      ...before,
      functions: Array.from({ length: limits.functions }, (_, i) => schoolFunction(`f-${i}`)),
    };
    expect(refusalOf(full, add('mentor'))).toBe('too_many');
  });
});
