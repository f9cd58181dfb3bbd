import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { StepId } from '@/schemas/ids';

const before = exampleProtocol();
const stepId = 's-2' as StepId;

describe('change_step', () => {
  it('changes label and kinds, and leaves the cards alone', () => {
    const after = applyAndUndo(before, {
      kind: 'change_step',
      stepId,
      patch: { label: '2+3', kinds: ['consult', 'talk'] },
    });
    expect(after.routes[0]?.steps[1]).toMatchObject({ label: '2+3', kinds: ['consult', 'talk'] });
    expect(after.routes[0]?.steps[1]?.cards).toBe(before.routes[0]?.steps[1]?.cards);
  });

  it('refuses an unknown step and a value that does not exist', () => {
    expect(refusalOf(before, { kind: 'change_step', stepId: 's-9' as StepId, patch: {} })).toBe('unknown_id');
    expect(refusalOf(before, { kind: 'change_step', stepId, patch: { kinds: ['zes'] } as object })).toBe(
      'invalid_value',
    );
  });
});
