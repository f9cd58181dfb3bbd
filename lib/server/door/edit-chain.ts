import { createHmac, type KeyObject } from 'node:crypto';
import type { SaveRow } from '@/db/repositories/draft-saves';

/**
 * The seal of a save: HMAC-SHA-256 over all that is kept of it, the digest of its edits, and the seal of the save before
 * it. The audit names the seal of the last save of each stretch, and with it all of them.
 */
export function sealOfSave(key: KeyObject | Buffer, row: Omit<SaveRow, 'seal'>): string {
  const { protocolId, revision, at, by, saveId, kind, kinds, digest, document, reasons, prevSeal } = row;
  const text = JSON.stringify([
    ...[protocolId, revision, at, by, saveId, kind, kinds],
    ...[digest, document, reasons, prevSeal],
  ]);
  return createHmac('sha256', key).update(text).digest('hex');
}
