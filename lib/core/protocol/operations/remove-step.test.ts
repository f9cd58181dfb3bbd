import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, StepId } from '@/schemas/ids';
import { findCard } from '../index';

const before = exampleProtocol();

describe('remove_step', () => {
  it('takes its cards along and the exits that led to them', () => {
    const after = applyAndUndo(before, { kind: 'remove_step', stepId: 's-2' as StepId });
    expect(findCard(after, 'c-share' as CardId)).toBeUndefined();
    expect(findCard(after, 'c-see' as CardId)?.card.exits.map(({ to }) => to)).toEqual([
      { cardId: 'c-hand' },
    ]);
    expect(after.routes[0]?.steps[1]?.deadline).not.toHaveProperty('from');
  });

  it('leaves a route without its first card without a start', () => {
    const after = applyAndUndo(before, { kind: 'remove_step', stepId: 's-1' as StepId });
    expect(after.routes[0]?.startCardId).toBeNull();
  });

  it('refuses an unknown step', () => {
    expect(refusalOf(before, { kind: 'remove_step', stepId: 's-9' as StepId })).toBe('unknown_id');
  });
});
