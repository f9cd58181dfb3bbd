import { storeDraft } from '@/db/repositories/protocols';
import { fullInDutch, type Failure } from '@/lib/core/failure';
import { touchedBetween } from '@/lib/core/history';
import { nearlyFull } from '@/lib/core/protocol';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Protocol } from '@/schemas/protocol';
import { TOLD_LATER, type Done } from '@/lib/server/door/command';
import type { WriteContext } from '@/lib/server/door/context';
import { keepNamesOfWhatGoes } from './keep-names';
import { keepSave } from './keep-save';
import { keepSession } from './keep-session';
import type { Made } from './made';
import type { DraftRecord } from './protocol-record';
import { continueStretch, endStretch } from './stretches';
import { thinOutDraft } from './thin-out-draft';

/** `nearlyFull` says, when it is so, what there is hardly room for any more. */
type Saved = { revision: number; nearlyFull?: string };

/**
 * Makes this document the draft; the text it takes the place of is kept, and the edits that led to it. A stale revision
 * is a `conflict`. Edits have their row in the audit when the stretch ends that they are part of; another text in the
 * place of all has its own at once.
 */
export async function keepDraft(
  context: WriteContext,
  { draft, protocol }: DraftRecord,
  document: Protocol,
  made: Made,
): Promise<Result<Done<Saved>, Failure>> {
  const { tx, actor, now } = context;
  const authorIds = [...new Set([...draft.authorIds, actor.personId])];
  const changed = { protocolId: protocol.id, document, changedAt: now, changedBy: actor.personId, authorIds };
  if (!(await storeDraft(tx, changed, draft.revision, made.by)))
    return fail({ code: 'conflict', revision: draft.revision });
  await keepNamesOfWhatGoes(tx, protocol.id, draft.document, document);
  const revision = draft.revision + 1;
  const isEdit = made.by === 'edit';
  if (isEdit) await continueStretch(context, protocol, revision);
  else await endStretch(context, protocol.id);
  const save = await keepSave(context, protocol.id, revision, document, made);
  await keepSession(tx, protocol.id, {
    ...{ revision, at: now, by: actor.personId, replacesAll: !isEdit },
    touched: touchedBetween(draft.document, document, actor.personId),
  });
  // Once an hour is enough: what is too much by then waits until somebody writes again.
  if (draft.changedAt.slice(0, 13) !== now.slice(0, 13)) await thinOutDraft(tx, protocol.id, now);
  const full = nearlyFull(document);
  return ok({
    value: { revision, ...(full && { nearlyFull: `Bijna vol: ${fullInDutch(full)}` }) },
    audit: isEdit
      ? TOLD_LATER
      : {
          boardId: protocol.boardId,
          subject: protocol.id,
          detail: {
            ...{ revision, log: save.seal, document: save.document },
            operations: made.operations.map(({ kind }) => kind),
            ...(made.restored !== undefined && { restored: made.restored }),
            ...(made.reasons.length > 0 && { reasons: made.reasons }),
          },
        },
  });
}
