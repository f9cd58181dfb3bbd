import { describe, expect, it } from 'vitest';
import { compareProtocols } from '@/lib/core/compare';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, ExitId } from '@/schemas/ids';
import { findCard } from '../index';

const before = exampleProtocol();
const cardId = 'c-weigh' as CardId;
const moved = (index: number) =>
  applyAndUndo(before, { kind: 'move_exit', cardId, exitId: 'c-weigh-x1' as ExitId, index });

describe('move_exit', () => {
  it('gives the line another place among those of its card', () => {
    const order = (index: number) => findCard(moved(index), cardId)?.card.exits.map(({ id }) => id);
    expect(order(1)).toEqual(['c-weigh-x2', 'c-weigh-x1', 'c-weigh-x3']);
    expect(order(9)).toEqual(['c-weigh-x2', 'c-weigh-x3', 'c-weigh-x1']);
  });

  it('is a change that a comparison tells', () => {
    expect(compareProtocols(before, moved(2))).not.toEqual([]);
  });

  it('refuses an exit that is not of this card', () => {
    const exitId = 'c-see-x1' as ExitId;
    expect(refusalOf(before, { kind: 'move_exit', cardId, exitId, index: 0 })).toBe('unknown_id');
  });
});
