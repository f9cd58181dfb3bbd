import { z } from 'zod';
import { can, type PermissionName } from '@/lib/core/access';
import { applyOperations as applyToProtocol, tooFull, type Operation } from '@/lib/core/protocol';
import { fail, ok } from '@/lib/core/result';
import { command, query } from '@/lib/server/door/command';
import { keepDraft } from './keep-draft';
import { findDraftRecord } from './protocol-record';
import { authorsOf, namesOfAuthors, newReasons } from './reasons';

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
      people: await namesOfAuthors(tx, board.id, authorsOf(draft.document)),
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
    const by = input.operations.some(replacesAll) ? 'upload' : 'edit';
    return keepDraft(context, record, applied.value.protocol, by, {
      operations: input.operations.map(({ kind }) => kind),
      ...(reasons.value.length > 0 && { reasons: reasons.value }),
    });
  },
});

/** Undoing an upload is one as well: it puts another text in the place of all of this one. */
function replacesAll(operation: Operation): boolean {
  return (
    operation.kind === 'replace_protocol' ||
    (operation.kind === 'batch' && operation.operations.some(replacesAll))
  );
}
