import { z } from 'zod';
import { storeDraft } from '@/db/repositories/protocols';
import { can, type PermissionName } from '@/lib/core/access';
import { applyOperations as applyToProtocol, nearlyFull, tooFull, type Operation } from '@/lib/core/protocol';
import { fullInDutch, type Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Protocol } from '@/schemas/protocol';
import { command, query, type Done } from '@/lib/server/door/command';
import type { WriteContext } from '@/lib/server/door/context';
import { findDraftRecord, type ProtocolRecord } from './protocol-record';
import { namesOfAuthors, newReasons } from './reasons';

const protocolId = z.string().min(1).max(64);
const revision = z.number().int().min(1);
/** The core reads every operation with the schema of its kind; here only the size counts. */
const operations = z
  .array(z.custom<Operation>((value) => typeof value === 'object' && value !== null))
  .min(1)
  .max(500);

/** The draft of a protocol, and what this person may do with it. */
export const getDraft = query({
  name: 'get_draft',
  input: z.strictObject({ protocolId }),
  find: ({ tx }, input) => findDraftRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_draft', record.resource),
  do: async ({ tx, actor, today }, _input, { draft, protocol, board, resource }) => {
    const may = (name: PermissionName & ('edit_draft' | 'submit_version')) =>
      can(actor, name, resource) === 'allowed';
    return ok({
      protocolId: protocol.id,
      slug: protocol.slug,
      board: { name: board.name, slug: board.slug },
      document: draft.document,
      revision: draft.revision,
      changedAt: draft.changedAt,
      /** The day it is judged by. */
      today,
      /** Who reads this: the author of a reason they give now. */
      me: actor.personId,
      /** Names of who gave the reasons in the document, by id. */
      people: await namesOfAuthors(tx, board.id, draft.document),
      may: { edit: may('edit_draft'), submit: may('submit_version') },
    });
  },
});

/** Changes the draft. Takes the revision the operations were made on; a stale one is a `conflict`. */
export const applyOperations = command({
  name: 'apply_operations',
  input: z.strictObject({ protocolId, revision, operations }),
  find: ({ tx }, input) => findDraftRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'edit_draft', record.resource),
  do: async (context, input, record) => {
    if (record.draft.revision !== input.revision) {
      return fail({ code: 'conflict', revision: record.draft.revision });
    }
    const before = record.draft.document;
    const applied = applyToProtocol(before, input.operations);
    if (!applied.ok) return applied;
    const reasons = await newReasons(context, record.protocol, before, applied.value.protocol);
    if (!reasons.ok) return reasons;
    const full = tooFull(applied.value.protocol, before);
    if (full) return fail({ code: 'draft_too_large', ...full });
    return keep(context, record, applied.value.protocol, {
      operations: input.operations.map(({ kind }) => kind),
      ...(reasons.value.length > 0 && { reasons: reasons.value }),
    });
  },
});

/** `nearlyFull` says, when it is so, what there is hardly room for any more. */
type Saved = { revision: number; nearlyFull?: string };

async function keep(
  { tx, actor, now }: WriteContext,
  { draft, protocol }: ProtocolRecord,
  document: Protocol,
  detail: Record<string, unknown>,
): Promise<Result<Done<Saved>, Failure>> {
  const authorIds = [...new Set([...draft.authorIds, actor.personId])];
  const changed = { protocolId: protocol.id, document, changedAt: now, changedBy: actor.personId, authorIds };
  if (!(await storeDraft(tx, changed, draft.revision)))
    return fail({ code: 'conflict', revision: draft.revision });
  const next = draft.revision + 1;
  const full = nearlyFull(document);
  return ok({
    value: { revision: next, ...(full && { nearlyFull: `Bijna vol: ${fullInDutch(full)}` }) },
    audit: { boardId: protocol.boardId, subject: protocol.id, detail: { revision: next, ...detail } },
  });
}
