import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sendable } from './sendable';

/**
 * The compressed forms of published files. They can always be made again from the file, so they belong to no backup,
 * and what cannot be read or written is as good as not there.
 */
export type KeptForms = {
  /** Of the file with this seal (`etagOf`), sent with this text in it about how its version stands. */
  find: (seal: string, status: string) => Promise<Sendable | undefined>;
  keep: (seal: string, status: string, sendable: Sendable) => Promise<void>;
};

const SEAL_LENGTH = 32;
type Head = { etag: string; br: number | null; gzip: number | null };

/**
 * Keeps forms in a folder, under a name that says what they are forms of: another text never gets an old form. Each is
 * sealed with the key of this installation, so that who writes in the folder cannot change what people read.
 */
export function openForms(folder: string, key: Buffer): KeptForms {
  const nameOf = (seal: string, status: string) =>
    createHash('sha256')
      .update(JSON.stringify([seal, status]))
      .digest('hex')
      .slice(0, 40);
  const sealOf = (name: string, content: Uint8Array) =>
    createHmac('sha256', key).update(`compressed form ${name}\n`).update(content).digest();

  return {
    find: async (seal, status) => {
      const name = nameOf(seal, status);
      const whole = await readFile(join(folder, name)).catch(() => undefined);
      if (!whole || whole.length < SEAL_LENGTH) return undefined;
      const content = whole.subarray(SEAL_LENGTH);
      return timingSafeEqual(whole.subarray(0, SEAL_LENGTH), sealOf(name, content))
        ? read(content)
        : undefined;
    },
    keep: async (seal, status, sendable) => {
      const name = nameOf(seal, status);
      const content = write(sendable);
      const unfinished = join(folder, `${name}.unfinished`);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(unfinished, Buffer.concat([sealOf(name, content), content]), { mode: 0o600 });
        await rename(unfinished, join(folder, name));
      } catch {
        // No room, or no right to write: it is made again when somebody asks.
      }
    },
  };
}

function write({ etag, br, gzip }: Sendable): Buffer {
  const head: Head = { etag, br: br?.length ?? null, gzip: gzip?.length ?? null };
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...(br ? [br] : []),
    ...(gzip ? [gzip] : []),
  ]);
}

/** What we sealed ourselves has the shape that we wrote. */
function read(content: Buffer): Sendable {
  const end = content.indexOf('\n');
  const { etag, br, gzip } = JSON.parse(content.toString('utf8', 0, end)) as Head;
  // Copies: a slice would hold on to the whole.
  const part = (from: number, length: number) => Buffer.from(content.subarray(from, from + length));
  return {
    etag,
    ...(br !== null && { br: part(end + 1, br) }),
    ...(gzip !== null && { gzip: part(end + 1 + (br ?? 0), gzip) }),
  };
}
