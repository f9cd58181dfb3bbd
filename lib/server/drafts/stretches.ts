import type { Writer } from '@/db/client';
import { savesBetween } from '@/db/repositories/draft-saves';
import {
  findStretch,
  removeStretch,
  storeStretch,
  stretchesUntil,
  type OpenStretch,
} from '@/db/repositories/stretches';
import { isRest, REST_MS } from '@/lib/core/history';
import type { EditedDetail } from '@/schemas/audit-detail';
import { writeAudit } from '@/lib/server/door/audit-chain';
import type { House, WriteContext } from '@/lib/server/door/context';

type Keeping = { tx: Writer; now: string; auditKey: Buffer };

/** An edit of this person: goes on with the open stretch of the draft, or ends that of another and begins one. */
export async function continueStretch(
  context: WriteContext,
  protocol: { id: string; boardId: string },
  revision: number,
): Promise<void> {
  const { tx, actor, now } = context;
  const open = await findStretch(tx, protocol.id);
  const goesOn = open?.personId === actor.personId && !isRest(open.until, now);
  if (open && goesOn) return storeStretch(tx, { ...open, until: now });
  if (open) await close(context, open);
  await storeStretch(tx, {
    ...{ protocolId: protocol.id, boardId: protocol.boardId, personId: actor.personId },
    ...{ firstRevision: revision, since: now, until: now },
  });
}

/** Another act on this draft follows: what was edited until now has its row in the audit before it. */
export async function endStretch(context: Keeping, protocolId: string): Promise<void> {
  const open = await findStretch(context.tx, protocolId);
  if (open) await close(context, open);
}

/** One row in the audit for all the edits of a stretch: what they were, what came of them, and the seal of the last. */
async function close({ tx, now, auditKey }: Keeping, open: OpenStretch): Promise<void> {
  const { protocolId, boardId, personId, firstRevision, since, until } = open;
  const saves = await savesBetween(tx, protocolId, firstRevision, Number.MAX_SAFE_INTEGER);
  const last = saves.at(-1);
  if (!last) throw new Error(`the edits of draft ${protocolId} from ${firstRevision} on are gone`);
  const operations: Record<string, number> = {};
  for (const { kinds } of saves) {
    for (const [kind, count] of Object.entries(JSON.parse(kinds) as Record<string, number>))
      operations[kind] = (operations[kind] ?? 0) + count;
  }
  const reasons = saves.flatMap((save) => JSON.parse(save.reasons ?? '[]') as string[]);
  const detail: EditedDetail = {
    ...{ from: firstRevision, to: last.revision, since, until, saves: saves.length, operations },
    ...{ document: last.document, log: last.seal },
    ...(reasons.length > 0 && { reasons }),
  };
  const row = { boardId, subject: protocolId, at: now, actorId: personId, action: 'edit_draft', detail };
  await writeAudit(tx, auditKey, row);
  await removeStretch(tx, protocolId);
}

/** Ends the stretches in which nobody did anything for as long as a rest; all of them when `all`. */
export async function endStretches(
  { database, now: clock, auditKey }: House,
  { all = false }: { all?: boolean } = {},
): Promise<void> {
  const now = clock().toISOString();
  const rested = all ? now : new Date(Date.parse(now) - REST_MS).toISOString();
  if ((await database.read((tx) => stretchesUntil(tx, rested))).length === 0) return;
  await database.transaction(async (tx) => {
    for (const open of await stretchesUntil(tx, rested)) await close({ tx, now, auditKey }, open);
  });
}
