import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { note, step } from '@/lib/testing/build-protocol';
import type { RouteId } from '@/schemas/ids';

const before = exampleProtocol();
const routeId = 'home' as RouteId;

describe('add_step', () => {
  it('puts the step at its place', () => {
    const added = step('s-0', [note('c-0', 'care', ['c-see'])]);
    const after = applyAndUndo(before, { kind: 'add_step', routeId, index: 0, step: added });
    expect(after.routes[0]?.steps.map(({ id }) => id)).toEqual(['s-0', 's-1', 's-2', 's-3']);
    expect(after.routes[1]).toBe(before.routes[1]);
  });

  it('refuses an unknown route and a used id', () => {
    const none = 'none' as RouteId;
    expect(refusalOf(before, { kind: 'add_step', routeId: none, index: 0, step: step('s-0', []) })).toBe(
      'unknown_id',
    );
    expect(refusalOf(before, { kind: 'add_step', routeId, index: 0, step: step('s-a', []) })).toBe(
      'duplicate_id',
    );
  });
});
