import { describe, expect, it } from 'vitest';
import { roleConflict } from './role-conflict';

describe('roles that the law keeps apart', () => {
  it('keeps a board member out of the council (Wms 3.7)', () => {
    expect(roleConflict([{ name: 'board' }, { name: 'council', councilId: 'po' }])).toEqual({
      code: 'role_conflict',
      because: 'board_in_council',
    });
  });

  it('lets somebody sit in two councils', () => {
    expect(
      roleConflict([
        { name: 'council', councilId: 'po' },
        { name: 'council', councilId: 'vo' },
      ]),
    ).toBeUndefined();
  });

  it('lets an editor sit in a council; what they wrote they do not decide on', () => {
    expect(roleConflict([{ name: 'editor' }, { name: 'council', councilId: 'po' }])).toBeUndefined();
  });
});
