import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '@/schemas/people';
import {
  isDeciding,
  leavesNobodyWhoDecides,
  mayConfirm,
  waitsForConfirmation,
  type Holding,
} from './deciding-roles';

const role = fc.constantFrom<Role>(
  { name: 'admin' },
  { name: 'board' },
  { name: 'editor' },
  { name: 'staff' },
  { name: 'council', councilId: 'po' },
  { name: 'council', councilId: 'vo' },
);
const who = fc.constantFrom('a', 'b', 'c', 'd');
const holdings = fc.array(fc.record({ personId: who, role }), { maxLength: 8 });
const given = fc.record({ personId: who, role, givenBy: fc.option(who, { nil: undefined }) });

const personOf = (personId: string, all: Holding[]) => ({
  kind: 'person' as const,
  personId,
  boardId: 'ours',
  roles: all.filter((one) => one.personId === personId).map((one) => one.role),
});
const confirmersOf = (asked: Parameters<typeof mayConfirm>[1], all: Holding[]) =>
  ['a', 'b', 'c', 'd'].filter((id) => mayConfirm(personOf(id, all), asked, all));

describe('a role that decides', () => {
  it('is never confirmed by who gave it, by who gets it, or by who decides nothing', () => {
    fc.assert(
      fc.property(given, holdings, (asked, all) => {
        for (const id of confirmersOf(asked, all)) {
          expect([asked.personId, asked.givenBy]).not.toContain(id);
          expect(personOf(id, all).roles.some(isDeciding)).toBe(true);
        }
      }),
    );
  });

  it('waits only where somebody can confirm it, and always does there', () => {
    fc.assert(
      fc.property(given, holdings, (asked, all) => {
        const waits = waitsForConfirmation(asked, all);
        expect(waits).toBe(isDeciding(asked.role) && confirmersOf(asked, all).length > 0);
      }),
    );
  });

  it('is confirmed by a member of the same council where there is one, else by anybody who decides', () => {
    const [po, vo]: Role[] = [
      { name: 'council', councilId: 'po' },
      { name: 'council', councilId: 'vo' },
    ];
    const asked = { personId: 'd', role: po!, givenBy: 'c' };
    const board = { personId: 'a', role: { name: 'board' } as const };
    expect(confirmersOf(asked, [board, { personId: 'b', role: po! }])).toEqual(['b']);
    expect(confirmersOf(asked, [board, { personId: 'b', role: vo! }])).toEqual(['a', 'b']);
  });

  it('is not taken from the last who decides', () => {
    fc.assert(
      fc.property(who, fc.array(role, { maxLength: 3 }), holdings, (personId, roles, all) => {
        const others = all.filter((one) => one.personId !== personId && isDeciding(one.role));
        const hadSome = all.some((one) => isDeciding(one.role));
        const left = others.length > 0 || roles.some(isDeciding);
        expect(leavesNobodyWhoDecides(personId, roles, all)).toBe(hadSome && !left);
      }),
    );
  });
});
