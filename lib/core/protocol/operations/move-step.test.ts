import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { StepId } from '@/schemas/ids';

const before = exampleProtocol();

describe('move_step', () => {
  it('puts the step at its new place in its route', () => {
    const after = applyAndUndo(before, { kind: 'move_step', stepId: 's-3' as StepId, index: 0 });
    expect(after.routes[0]?.steps.map(({ id }) => id)).toEqual(['s-3', 's-1', 's-2']);
  });

  it('refuses an unknown step', () => {
    expect(refusalOf(before, { kind: 'move_step', stepId: 's-9' as StepId, index: 0 })).toBe('unknown_id');
  });
});
