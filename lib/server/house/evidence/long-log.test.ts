import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '@/db/repositories/audit';
import { writeAudit } from '@/lib/server/door/audit-chain';
import { howOften } from '@/lib/testing/how-often';
import { openWorld, succeed, type World } from '@/lib/testing/world';
import { verifyAudit } from '../verify-audit';

let world: World;
const rows = howOften(5000, 100_000);
beforeAll(async () => {
  world = await openWorld();
  const row = {
    boardId: 'ours',
    subject: 'ours-staff',
    detail: {},
    actorId: 'ours-staff',
    action: 'sign_in',
  };
  await world.house.database.transaction(async (tx) => {
    for (let seq = 0; seq < rows; seq += 1) {
      await writeAudit(tx, world.house.auditKey, { ...row, at: '2026-12-01T00:00:00.000Z' });
    }
  });
}, 120_000);
afterAll(() => world.close());

it('checks a long log in pieces: what others ask meanwhile is answered in between', async ({ annotate }) => {
  let done = false;
  const started = performance.now();
  const verifying = succeed(world, verifyAudit, 'admin', {}).finally(() => (done = true));
  let answered = 0;
  while (!done) {
    await world.house.database.read((tx) => auditOf(tx, 'theirs'));
    await new Promise((resolve) => setImmediate(resolve));
    if (!done) answered += 1;
  }
  expect(await verifying).toMatchObject({ rows, brokenAt: undefined });
  // No piece is longer than a thousand rows.
  expect(answered).toBeGreaterThanOrEqual(rows / 1000);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  await annotate(`${rows} rows of the log verified in ${seconds} s, while others are answered`, 'row 7');
});
