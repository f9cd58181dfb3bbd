import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { action, outcome, route, step } from '@/lib/testing/build-protocol';

const before = exampleProtocol();

describe('add_route', () => {
  it('puts a route with its steps and cards at its place', () => {
    const added = route('honour', [
      step('s-h', [action('c-h', 'care', ['c-end']), outcome('c-end', ['route:home'])]),
    ]);
    const after = applyAndUndo(before, { kind: 'add_route', index: 1, route: added });
    expect(after.routes.map(({ id }) => id)).toEqual(['home', 'honour', 'acute']);
  });

  it('refuses ids that the document uses, at any depth', () => {
    const add = (stepId: string, cardId: string) =>
      ({ kind: 'add_route', index: 0, route: route('new', [step(stepId, [outcome(cardId)])]) }) as const;
    expect(refusalOf(before, add('s-1', 'c-new'))).toBe('duplicate_id');
    expect(refusalOf(before, add('s-new', 'c-see'))).toBe('duplicate_id');
  });

  it('refuses a line to a card of another route', () => {
    const added = route('new', [step('s-new', [outcome('c-new', ['c-see'])])]);
    expect(refusalOf(before, { kind: 'add_route', index: 0, route: added })).toBe('would_dangle');
  });
});
