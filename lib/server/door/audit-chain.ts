import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Writer } from '@/db/client';
import { insertAudit, lastAudit, type AuditRow } from '@/db/repositories/audit';

/** What a change says about itself in the log: ids, dates, decisions. Never the text of a protocol, never a password. */
export type AuditEntry = { boardId: string; subject: string; detail: Record<string, unknown> };

/** Adds a row that seals the one before it. Call inside the transaction of the change itself. */
export async function writeAudit(
  tx: Writer,
  key: Buffer,
  entry: AuditEntry & { at: string; actorId: string | null; action: string },
): Promise<void> {
  const last = await lastAudit(tx, entry.boardId);
  const row = {
    ...entry,
    detail: JSON.stringify(entry.detail),
    seq: (last?.seq ?? 0) + 1,
    prevHash: last?.hash ?? '',
  };
  await insertAudit(tx, { ...row, hash: seal(createSecretKey(key), row) });
}

/** The seal of a row: HMAC-SHA-256 over everything in it and the seal of the row before. */
function seal(key: KeyObject, row: Omit<AuditRow, 'hash'>): string {
  const { boardId, seq, at, actorId, action, subject, detail, prevHash } = row;
  const text = JSON.stringify([boardId, seq, at, actorId, action, subject, detail, prevHash]);
  return createHmac('sha256', key).update(text).digest('hex');
}

/** Follows a chain row by row, oldest first. `brokenAt` is the first row, by `seq`, where it does not hold. */
export type ChainCheck = { take: (row: AuditRow) => void; rows: number; head: string; brokenAt?: number };

/** A check of one board's chain. It keeps nothing of what it took but the last seal. */
export function checkChain(key: Buffer): ChainCheck {
  // Made once: with the bytes themselves every seal takes five times as long.
  const secret = createSecretKey(key);
  const check: ChainCheck = {
    rows: 0,
    head: '',
    take: (row) => {
      check.rows += 1;
      const holds = row.seq === check.rows && row.prevHash === check.head && row.hash === seal(secret, row);
      if (!holds) check.brokenAt ??= check.rows;
      check.head = row.hash;
    },
  };
  return check;
}

/**
 * The first row, by `seq`, where the chain does not hold; undefined when it holds. `rows` are all rows of one board,
 * oldest first. A cut tail only shows against a head that was noted elsewhere: give it as `head` when you have one.
 */
export function firstBreak(
  rows: AuditRow[],
  key: Buffer,
  head?: { seq: number; hash: string },
): number | undefined {
  const check = checkChain(key);
  for (const row of rows) check.take(row);
  if (check.brokenAt !== undefined) return check.brokenAt;
  if (head && rows[head.seq - 1]?.hash !== head.hash) return head.seq;
  return undefined;
}
