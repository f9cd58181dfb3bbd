import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { action } from '@/lib/testing/build-protocol';
import type { CardId, ExitId, StepId } from '@/schemas/ids';
import { applyOperations, type Operation } from '../index';

const before = exampleProtocol();
const card: Operation = {
  kind: 'add_card',
  stepId: 's-2' as StepId,
  index: 0,
  card: action('c-new', 'care'),
};
const line: Operation = {
  kind: 'add_exit',
  cardId: 'c-see' as CardId,
  index: 0,
  exit: { id: 'x-new' as ExitId, label: '', answers: [], tags: [], to: { cardId: 'c-new' as CardId } },
};

describe('batch', () => {
  it('does several edits as one and undoes them as one', () => {
    const after = applyAndUndo(before, { kind: 'batch', operations: [card, line] });
    expect(after.routes[0]?.steps[1]?.cards).toHaveLength(3);
  });

  it('does all or none', () => {
    const unknown: Operation = { kind: 'remove_card', cardId: 'c-no' as CardId };
    expect(refusalOf(before, { kind: 'batch', operations: [card, unknown] })).toBe('unknown_id');
  });

  it('asks for the card before the line to it', () => {
    expect(refusalOf(before, { kind: 'batch', operations: [line, card] })).toBe('would_dangle');
  });

  it('reads members with their own schemas, at any depth', () => {
    const hidden = { kind: 'batch', operations: [{ kind: 'drop_table' }] } as unknown as Operation;
    expect(refusalOf(before, { kind: 'batch', operations: [hidden] })).toBe('invalid_value');
  });

  it('is what a list of operations becomes', () => {
    const result = applyOperations(before, [card, line]);
    expect(result).toMatchObject({ ok: true, value: { inverse: { kind: 'batch' } } });
    expect(applyOperations(before, [])).toEqual({
      ok: true,
      value: { protocol: before, inverse: { kind: 'batch', operations: [] } },
    });
  });
});
