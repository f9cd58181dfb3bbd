import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, ColumnId, RouteId } from '@/schemas/ids';

const before = exampleProtocol();
const routeId = 'home' as RouteId;

describe('change_route', () => {
  it('changes title and start', () => {
    const patch = { title: 'Thuis', startCardId: 'c-share' as CardId };
    const after = applyAndUndo(before, { kind: 'change_route', routeId, patch });
    expect(after.routes[0]).toMatchObject(patch);
    expect(after.routes[0]?.steps).toBe(before.routes[0]?.steps);
  });

  it('takes null for a route without a start', () => {
    const after = applyAndUndo(before, { kind: 'change_route', routeId, patch: { startCardId: null } });
    expect(after.routes[0]?.startCardId).toBeNull();
  });

  it('refuses a start in another route and columns that leave a card out', () => {
    const startCardId = 'c-safe' as CardId;
    expect(refusalOf(before, { kind: 'change_route', routeId, patch: { startCardId } })).toBe('would_dangle');
    const columnIds = ['staff', 'care'] as ColumnId[];
    expect(refusalOf(before, { kind: 'change_route', routeId, patch: { columnIds } })).toBe('invalid_value');
  });
});
