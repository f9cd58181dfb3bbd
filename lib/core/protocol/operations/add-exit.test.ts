import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, ExitId } from '@/schemas/ids';
import { findCard, type Operation } from '../index';

const before = exampleProtocol();
const add = (from: string, to: string, id = 'x-new', index = 0): Operation => ({
  kind: 'add_exit',
  cardId: from as CardId,
  index,
  exit: { id: id as ExitId, label: 'deels', answers: [], tags: [], to: { cardId: to as CardId } },
});

describe('add_exit', () => {
  it('draws a line at its place among the exits', () => {
    const after = applyAndUndo(before, add('c-weigh', 'c-after', 'x-new', 1));
    expect(findCard(after, 'c-weigh' as CardId)?.card.exits.map(({ label }) => label)).toEqual([
      'ja of twijfel',
      'deels',
      'nee',
      'acuut gevaar',
    ]);
  });

  it('refuses a fifth exit of a question', () => {
    const four = applyAndUndo(before, add('c-weigh', 'c-after'));
    expect(refusalOf(four, add('c-weigh', 'c-close', 'x-fifth'))).toBe('too_many');
  });

  it('refuses a line to nowhere, to another route, and a used id', () => {
    expect(refusalOf(before, add('c-see', 'c-nowhere'))).toBe('would_dangle');
    expect(refusalOf(before, add('c-see', 'c-safe'))).toBe('would_dangle');
    expect(refusalOf(before, add('c-see', 'c-hand', 'c-weigh-x1'))).toBe('duplicate_id');
    expect(refusalOf(before, add('c-no', 'c-hand'))).toBe('unknown_id');
  });
});
