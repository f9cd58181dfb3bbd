import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { databaseFile, openDatabase } from '@/db/client';
import { lastSave } from '@/db/repositories/draft-saves';
import { findDraft } from '@/db/repositories/protocols';
import { applyOperations } from '@/lib/server/drafts/drafts';
import { aProtocol } from '@/lib/testing/consent-journey';
import { howOften } from '@/lib/testing/how-often';
import { logFaults } from '@/lib/testing/log-faults';
import { openWorld } from '@/lib/testing/world';

const changes = 12;
const tears = howOften(40, 200);

/** What a power cut leaves of the log that SQLite writes ahead: less of it, or bytes that the disk never wrote. */
/** A part of a thousand, each as likely. */
const part = fc.noBias(fc.integer({ min: 0, max: 1000 })).map((of) => of / 1000);
const tear = fc.record({ keep: part, zeroed: fc.option(part, { nil: undefined }) });

it('a write-ahead log that was torn gives some earlier state, whole', async ({ annotate }) => {
  const world = await openWorld();
  const { protocolId } = await aProtocol(world);
  const editor = await world.person('editor');
  // A clean close empties the log: what follows stands in it alone.
  await world.house.database.close();
  world.house.database = openDatabase(world.folder);
  for (let revision = 1; revision <= changes; revision += 1) {
    const patch = { title: `Meldcode ${revision + 1}` };
    const input = { protocolId, revision, operations: [{ kind: 'change_protocol' as const, patch }] };
    expect(await applyOperations.run(world.house, editor, input)).toMatchObject({ ok: true });
  }
  const file = databaseFile(world.folder);
  const log = readFileSync(`${file}-wal`);
  expect(log.length).toBeGreaterThan(100_000);
  const seen = new Set<number>();

  await fc.assert(
    fc.asyncProperty(tear, async ({ keep, zeroed }) => {
      const folder = mkdtempSync(join(tmpdir(), 'meldcode-torn-'));
      const torn = Buffer.from(log.subarray(0, Math.floor(log.length * keep)));
      const from = Math.floor(torn.length * (zeroed ?? 1));
      torn.fill(0, from, Math.min(from + 512, torn.length));
      copyFileSync(file, databaseFile(folder));
      writeFileSync(`${databaseFile(folder)}-wal`, torn);
      const database = openDatabase(folder);
      const draft = await database.read((tx) => findDraft(tx, protocolId));
      const last = await database.read((tx) => lastSave(tx, protocolId));
      const faults = await database.read((tx) => logFaults(tx, 'ours', world.house.auditKey));
      await database.close();
      rmSync(folder, { recursive: true });
      // Text, revision and logs tell of the same moment.
      expect(faults).toEqual([]);
      expect(last?.revision ?? 1).toBe(draft?.revision ?? 1);
      if (draft && draft.revision > 1) expect(draft.document.title).toBe(`Meldcode ${draft.revision}`);
      seen.add(draft?.revision ?? 0);
    }),
    { numRuns: tears, seed: 2 },
  );
  await world.house.database.close();
  rmSync(world.folder, { recursive: true });
  // The tears fall between many changes, not only before all or after all.
  expect(seen.size).toBeGreaterThan(changes / 2);
  await annotate(`${tears} torn logs, ${seen.size} different moments, none half done`, 'row 2');
}, 120_000);
