import { storeDraft } from '@/db/repositories/protocols';
import { forgetRevisions, revisionsUntil } from '@/db/repositories/revisions';
import type { Replacement } from '@/db/tables/protocols';
import type { Writer } from '@/db/client';
import { fullInDutch, type Failure } from '@/lib/core/failure';
import { nearlyFull } from '@/lib/core/protocol';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Protocol } from '@/schemas/protocol';
import type { Done } from '@/lib/server/door/command';
import type { WriteContext } from '@/lib/server/door/context';
import { keepNamesOfWhatGoes } from './keep-names';
import type { DraftRecord } from './protocol-record';
import { keptWholeSince, thinOut } from './thin-out';

/** `nearlyFull` says, when it is so, what there is hardly room for any more. */
type Saved = { revision: number; nearlyFull?: string };

/** Makes this document the draft; the text it takes the place of is kept. A stale revision is a `conflict`. */
export async function keepDraft(
  { tx, actor, now }: WriteContext,
  { draft, protocol }: DraftRecord,
  document: Protocol,
  by: Replacement,
  detail: Record<string, unknown>,
): Promise<Result<Done<Saved>, Failure>> {
  const authorIds = [...new Set([...draft.authorIds, actor.personId])];
  const changed = { protocolId: protocol.id, document, changedAt: now, changedBy: actor.personId, authorIds };
  if (!(await storeDraft(tx, changed, draft.revision, by)))
    return fail({ code: 'conflict', revision: draft.revision });
  await keepNamesOfWhatGoes(tx, protocol.id, draft.document, document);
  // Once an hour is enough: what is too much by then waits until somebody writes again.
  if (draft.changedAt.slice(0, 13) !== now.slice(0, 13)) await thinOutRevisions(tx, protocol.id, now);
  const next = draft.revision + 1;
  const full = nearlyFull(document);
  return ok({
    value: { revision: next, ...(full && { nearlyFull: `Bijna vol: ${fullInDutch(full)}` }) },
    audit: { boardId: protocol.boardId, subject: protocol.id, detail: { revision: next, ...detail } },
  });
}

async function thinOutRevisions(tx: Writer, protocolId: string, now: string): Promise<void> {
  const old = await revisionsUntil(tx, protocolId, keptWholeSince(now));
  await forgetRevisions(tx, protocolId, thinOut(old, now));
}
