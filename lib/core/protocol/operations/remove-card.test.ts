import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId } from '@/schemas/ids';
import { findCard } from '../index';

const before = exampleProtocol();

describe('remove_card', () => {
  it('takes the exits that lead to it along, and what counted from it', () => {
    const after = applyAndUndo(before, { kind: 'remove_card', cardId: 'c-see' as CardId });
    expect(after.routes[0]?.startCardId).toBeNull();
    expect(findCard(after, 'c-share' as CardId)?.card.deadline).not.toHaveProperty('from');
    expect(findCard(after, 'c-after' as CardId)?.card.exits).toHaveLength(1);
  });

  it('leaves cards that knew nothing of it as they are', () => {
    const after = applyAndUndo(before, { kind: 'remove_card', cardId: 'c-hand' as CardId });
    expect(after.routes[0]?.steps[1]).toBe(before.routes[0]?.steps[1]);
    expect(after.routes[1]).toBe(before.routes[1]);
  });

  it('refuses an unknown card', () => {
    expect(refusalOf(before, { kind: 'remove_card', cardId: 'c-no' as CardId })).toBe('unknown_id');
  });
});
