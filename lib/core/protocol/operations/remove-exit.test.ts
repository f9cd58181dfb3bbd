import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, ExitId } from '@/schemas/ids';
import { findCard } from '../index';

const before = exampleProtocol();
const cardId = 'c-weigh' as CardId;

describe('remove_exit', () => {
  it('takes the line away and puts it back in its place', () => {
    const after = applyAndUndo(before, { kind: 'remove_exit', cardId, exitId: 'c-weigh-x1' as ExitId });
    expect(findCard(after, cardId)?.card.exits.map(({ id }) => id)).toEqual(['c-weigh-x2', 'c-weigh-x3']);
  });

  it('refuses an exit that is not of this card', () => {
    expect(refusalOf(before, { kind: 'remove_exit', cardId, exitId: 'c-see-x1' as ExitId })).toBe(
      'unknown_id',
    );
  });
});
