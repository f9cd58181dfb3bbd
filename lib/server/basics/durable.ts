import { closeSync, createReadStream, fsyncSync, openSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

/** Waits until what was written in a file, or the names in a folder, would survive a power cut. */
export function makeDurable(path: string): void {
  // Windows lets nobody open a folder, and keeps its names by itself.
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a file for its owner only, durably. */
export function writeDurably(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600, flush: true });
}

/** SHA-256 of a file of any size, in hex. */
export async function hashOfPath(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
