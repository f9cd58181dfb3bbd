import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { RouteId } from '@/schemas/ids';

const before = exampleProtocol();

describe('move_route', () => {
  it('puts the route at its new place', () => {
    const after = applyAndUndo(before, { kind: 'move_route', routeId: 'home' as RouteId, index: 1 });
    expect(after.routes.map(({ id }) => id)).toEqual(['acute', 'home']);
  });

  it('refuses an unknown route', () => {
    expect(refusalOf(before, { kind: 'move_route', routeId: 'none' as RouteId, index: 1 })).toBe(
      'unknown_id',
    );
  });
});
