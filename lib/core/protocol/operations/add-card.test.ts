import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { action, outcome, protocolWithSteps } from '@/lib/testing/build-protocol';
import { limits } from '@/schemas/limits';
import type { StepId } from '@/schemas/ids';

const before = exampleProtocol();
const stepId = 's-2' as StepId;
const add = (card: ReturnType<typeof action>) => ({ kind: 'add_card', stepId, index: 1, card }) as const;

describe('add_card', () => {
  it('puts the card at its place and leaves the others as they are', () => {
    const after = applyAndUndo(before, add(action('c-new', 'care', ['c-weigh'])));
    const cards = after.routes[0]?.steps[1]?.cards;
    expect(cards?.map(({ id }) => id)).toEqual(['c-share', 'c-new', 'c-know']);
    expect(cards?.[0]).toBe(before.routes[0]?.steps[1]?.cards[0]);
  });

  it('refuses a used id, an exit to nowhere, and a card without a column', () => {
    expect(refusalOf(before, add(action('c-see', 'care')))).toBe('duplicate_id');
    expect(refusalOf(before, add(action('c-new', 'care', ['c-nowhere'])))).toBe('would_dangle');
    expect(refusalOf(before, add(action('c-new', [])))).toBe('invalid_value');
    expect(applyAndUndo(before, add(outcome('c-new'))).routes[0]?.steps[1]?.cards).toHaveLength(3);
  });

  it('refuses one too many', () => {
    const full = protocolWithSteps(
      Array.from({ length: limits.cardsOfStep }, (_, index) => outcome(`c-${index}`)),
    );
    const operation = { ...add(outcome('c-new')), stepId: 'step-1' as StepId };
    expect(refusalOf(full, operation)).toBe('too_many');
  });

  it('refuses text that cannot be printed', () => {
    const card = { ...action('c-new', 'care'), title: 'Bel \u0007' };
    expect(refusalOf(before, add(card))).toBe('invalid_value');
  });
});
