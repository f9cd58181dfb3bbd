import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A secret of this installation, 32 random bytes in hex, made the first time and kept in the data folder for its
 * owner only. Throws when the file holds something else: a damaged secret is never replaced silently.
 */
export function secretFile(folder: string, name: string): string {
  const file = join(folder, name);
  if (!existsSync(file)) {
    // Written beside it first: a full disk or a power cut leaves no half secret.
    writeFileSync(`${file}.new`, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  }
  chmodSync(file, 0o600);
  const secret = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(secret)) throw new Error(`${file} is damaged: restore it from your backup`);
  return secret;
}
