import { auditAfter } from '@/db/repositories/audit';
import { stretchesAt } from '@/db/repositories/stretches';
import type { Reader } from '@/db/client';
import { differencesBetween, isTold, readLogRow, replayLog, type Finding } from '@/lib/core/replay';
import { checkChain } from '@/lib/server/door/audit-chain';
import { dutchDayOf } from '@/lib/server/basics/dutch-day';
import { letOthers, type Pause } from './pause';
import { readStored } from './read-stored';

export type Verified = {
  rows: number;
  /** The seal of the newest row: it stands for the whole log up to there. */
  head: string;
  lastAt: string | undefined;
  brokenAt: number | undefined;
  /** The row of the head that was given. */
  keptAt: number | undefined;
  /** Stretches of edits that still go on: sealed in the log of edits, not told in this one yet. */
  open: number;
  findings: Finding[];
};

/** Rows at a time: some 5 ms. */
const PIECE = 500;
/** A head as somebody kept it: the whole seal, or at least the beginning that is printed. */
export const KEPT_HEAD = /^[0-9a-f]{16,64}$/;

/**
 * Checks everything of a board that must not change: each row of its log against the chain, then versions, files,
 * answers, dates, roles and drafts against what the log says. `head` is one that was kept elsewhere (KEPT_HEAD). Works in
 * pieces, with a pause between them.
 */
export async function verifyBoard(
  tx: Reader,
  boardId: string,
  key: Buffer,
  { head, pause = letOthers }: { head?: string | undefined; pause?: Pause } = {},
): Promise<Verified> {
  const stored = await readStored(tx, boardId, key, pause);
  const councils = new Map(stored.versions.map(({ id, state }) => [id, state.requests]));
  const replay = replayLog({
    councilsOf: (versionId) => (councils.get(versionId) ?? []).map(({ councilId }) => councilId),
    dayOf: (at) => dutchDayOf(new Date(at)),
  });
  const chain = checkChain(key);
  let [keptAt, lastAt, seq]: [number | undefined, string | undefined, number] = [undefined, undefined, 0];
  for (;;) {
    const rows = await auditAfter(tx, boardId, seq, PIECE);
    for (const row of rows) {
      chain.take(row);
      if (isTold(row)) replay.take(readLogRow(row));
      if (head !== undefined && row.hash.startsWith(head)) keptAt ??= row.seq;
      lastAt = row.at;
      seq = row.seq;
    }
    if (rows.length < PIECE) break;
    await pause();
  }
  const { brokenAt } = chain;
  return {
    ...{ rows: chain.rows, head: chain.head, lastAt, brokenAt, keptAt },
    open: (await stretchesAt(tx, boardId)).length,
    findings: [
      ...(brokenAt === undefined ? [] : [{ kind: 'chain_broken' as const, seq: brokenAt }]),
      ...(head !== undefined && keptAt === undefined ? [{ kind: 'head_missing' as const }] : []),
      ...differencesBetween(replay.story, stored),
    ],
  };
}
