import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, ExitId, RouteId } from '@/schemas/ids';
import { findCard } from '../index';

const before = exampleProtocol();
const cardId = 'c-weigh' as CardId;
const exitId = 'c-weigh-x2' as ExitId;

describe('change_exit', () => {
  it('relabels a line and leads it elsewhere', () => {
    const patch = { label: 'nee, geen zorg', to: { routeId: 'acute' as RouteId } };
    const after = applyAndUndo(before, { kind: 'change_exit', cardId, exitId, patch });
    expect(findCard(after, cardId)?.card.exits[1]).toMatchObject(patch);
  });

  it('refuses a target that is not there and an exit that is not there', () => {
    const to = { cardId: 'c-nowhere' as CardId };
    expect(refusalOf(before, { kind: 'change_exit', cardId, exitId, patch: { to } })).toBe('would_dangle');
    expect(refusalOf(before, { kind: 'change_exit', cardId, exitId: 'x-no' as ExitId, patch: {} })).toBe(
      'unknown_id',
    );
  });
});
