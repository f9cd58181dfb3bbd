import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a backup says of itself. It is written last: without it a folder is no backup. */
const manifest = z.strictObject({
  format: z.literal(1),
  madeAt: z.string(),
  /** Of the database file. */
  sha256: z.string(),
  bytes: z.number(),
  /** Where the log of each board stood. */
  boards: z.array(z.strictObject({ id: z.string(), name: z.string(), rows: z.number(), head: z.string() })),
});
export type Manifest = z.infer<typeof manifest>;

export const MANIFEST = 'backup.json';
export const AUDIT_KEY = 'audit.key';

/** Reads what a backup says of itself. Throws, in Dutch, when the folder is no backup. */
export function readManifest(folder: string): Manifest {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) {
    throw new Error(
      `In ${folder} staat geen reservekopie. Geef de map van één reservekopie, bijvoorbeeld data/backups/2026-01-31T09-00-00-000Z.`,
    );
  }
  try {
    return manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} is beschadigd. Neem een andere reservekopie.`, { cause: error });
  }
}

/** The key that seals the log, when it is in this folder. Throws, in Dutch, when it holds something else. */
export function readAuditKey(folder: string): Buffer | undefined {
  const file = join(folder, AUDIT_KEY);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new Error(`${file} is beschadigd. Zet het bestand terug uit een reservekopie.`);
  }
  return Buffer.from(text, 'hex');
}
