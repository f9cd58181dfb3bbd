import { verifyAudit } from '@/lib/server/house/verify-audit';
import { writeAudit } from '@/lib/server/door/audit-chain';
import type { House } from '@/lib/server/door/context';
import { medianTime, type BenchRow } from '../bench-row';
import { growthRow } from './exponent';
import { plantBoard } from './plant';

const counts = [1000, 10_000, 100_000];

/** What it takes to check a whole log, as the beheerder asks it. */
export async function auditRows(house: House): Promise<BenchRow[]> {
  const points = [];
  for (const size of counts) {
    const boardId = `logboek-${size}`;
    await plantBoard(house.database, boardId, [{ name: 'admin' }]);
    const personId = `${boardId}-person`;
    await house.database.transaction(async (tx) => {
      const row = { boardId, subject: personId, detail: {}, actorId: personId, action: 'sign_in' };
      for (let seq = 0; seq < size; seq += 1) {
        await writeAudit(tx, house.auditKey, { ...row, at: '2026-01-01T00:00:00.000Z' });
      }
    });
    const admin = { kind: 'person', personId, boardId, roles: [{ name: 'admin' }] } as const;
    const cost = await medianTime(
      async () => {
        const checked = await verifyAudit.run(house, { ...admin, roles: [...admin.roles] }, {});
        if (!checked.ok || checked.value.rows !== size || checked.value.brokenAt !== undefined)
          throw new Error('the log was not checked to its end');
      },
      3,
      1,
    );
    points.push({ size, cost });
  }
  return [growthRow('Het logboek nakijken, per regel', points, { exponent: 1, largest: 2000, unit: 'ms' })];
}
