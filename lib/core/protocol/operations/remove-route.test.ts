import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { RouteId } from '@/schemas/ids';

const before = exampleProtocol();

describe('remove_route', () => {
  it('takes every way to it along: exits, an option of the start question, a global exit', () => {
    const after = applyAndUndo(before, { kind: 'remove_route', routeId: 'acute' as RouteId });
    expect(JSON.stringify(after)).not.toContain('"routeId":"acute"');
    expect(after.startQuestion?.options.map(({ id }) => id)).toEqual(['q-1']);
    expect(after.globalExits[0]).not.toHaveProperty('to');
  });

  it('lets go of its cards and of the contacts that were for it', () => {
    const after = applyAndUndo(before, { kind: 'remove_route', routeId: 'home' as RouteId });
    expect(after.globalExits[1]).not.toHaveProperty('to');
    expect(after.contacts[0]?.routeIds).toEqual([]);
  });

  it('refuses an unknown route', () => {
    expect(refusalOf(before, { kind: 'remove_route', routeId: 'none' as RouteId })).toBe('unknown_id');
  });
});
