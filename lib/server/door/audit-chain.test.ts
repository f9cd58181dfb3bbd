import SQLite from 'better-sqlite3';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf, type AuditRow } from '@/db/repositories/audit';
import { aPublishedVersion } from '@/lib/testing/consent-journey';
import { openWorld, succeed, type World } from '@/lib/testing/world';
import { firstBreak } from './audit-chain';
import { verifyAudit } from '@/lib/server/house/verify-audit';

let world: World;
let rows: AuditRow[];
beforeAll(async () => {
  world = await openWorld();
  await aPublishedVersion(world);
  rows = await world.house.database.read((tx) => auditOf(tx, 'ours'));
});
afterAll(() => world.close());

const key = () => world.house.auditKey;
const change = (index: number, over: Partial<AuditRow>) =>
  rows.map((row, at) => (at === index ? { ...row, ...over } : row));

describe('the audit chain', () => {
  it('holds as it was written', () => {
    expect(rows).toHaveLength(6);
    expect(firstBreak(rows, key(), rows.at(-1))).toBeUndefined();
  });

  it.each([
    ['an edited detail', () => change(2, { detail: '{"councilId":"other"}' }), 3],
    ['another actor', () => change(2, { actorId: 'ours-admin' }), 3],
    ['another time', () => change(0, { at: '2020-01-01T00:00:00.000Z' }), 1],
    ['a row taken out of the middle', () => rows.toSpliced(2, 1), 3],
    ['the first row taken out', () => rows.slice(1), 1],
    ['two rows swapped', () => [rows[0]!, rows[2]!, rows[1]!, ...rows.slice(3)], 2],
    ['a row put in', () => rows.toSpliced(3, 0, { ...rows[3]!, detail: '{}' }), 4],
    ['a row that was sealed without the key', () => change(5, { detail: '{}', hash: 'f'.repeat(64) }), 6],
    ['a tail that was cut off, against a head noted elsewhere', () => rows.slice(0, 4), 6],
  ])('shows %s', (_what, tampered, brokenAt) => {
    expect(firstBreak(tampered(), key(), rows.at(-1))).toBe(brokenAt);
  });

  it('shows a whole chain that was written anew with another key', () => {
    expect(firstBreak(rows, Buffer.alloc(32, 8))).toBe(1);
  });

  it('shows to the administrator what somebody did with the file itself', async () => {
    const file = new SQLite(join(world.folder, 'meldcode.db'));
    file.exec('DROP TRIGGER audit_no_update');
    file.exec("UPDATE audit SET detail = '{}' WHERE seq = 4");
    file.close();
    expect(await succeed(world, verifyAudit, 'admin', {})).toMatchObject({ rows: 6, brokenAt: 4 });
  });
});
