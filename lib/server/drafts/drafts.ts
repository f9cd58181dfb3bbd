import { z } from 'zod';
import type { Reader } from '@/db/client';
import { namesWithRole } from '@/db/repositories/people';
import { generationOf } from '@/db/repositories/revisions';
import { can, type PermissionName } from '@/lib/core/access';
import {
  applyOperations as applyToProtocol,
  saysItsBase,
  tooFull,
  type Operation,
} from '@/lib/core/protocol';
import { fail, ok } from '@/lib/core/result';
import { command, query } from '@/lib/server/door/command';
import { keepDraft } from './keep-draft';
import { tellOfDraft } from './live-draft';
import { findDraftRecord } from './protocol-record';
import { authorsOf, namesOfAuthors, newReasons } from './reasons';
import { saveOf, savesSince } from './saves';

const protocolId = z.string().min(1).max(64);
const revision = z.number().int().min(1);
/** The core reads every operation with the schema of its kind; here only the size counts. */
const operations = z
  .array(z.custom<Operation>((value) => typeof value === 'object' && value !== null))
  .min(1)
  .max(500);

/** Of more people who may edit a draft no names are given: who reads it has enough of them to ask. */
const MOST_EDITORS = 5;

/** The draft of a protocol, what this person may do with it, and who saved it since the revision that they know. */
export const getDraft = query({
  name: 'get_draft',
  input: z.strictObject({ protocolId, since: revision.optional() }),
  find: ({ tx }, input) => findDraftRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_draft', record.resource),
  do: async ({ tx, actor, today }, { since }, { draft, protocol, board, resource }) => {
    const may = (name: PermissionName & ('edit_draft' | 'submit_version')) =>
      can(actor, name, resource) === 'allowed';
    return ok({
      protocolId: protocol.id,
      slug: protocol.slug,
      board: { name: board.name, slug: board.slug },
      document: draft.document,
      revision: draft.revision,
      /** The first revision of this text: edits made before it are of a text that was replaced as a whole. */
      generation: await generationOf(tx, protocol.id),
      changedAt: draft.changedAt,
      saves: since === undefined ? [] : await savesSince(tx, draft, since),
      /** The day it is judged by. */
      today,
      /** Who reads this: the author of a reason they give now. */
      me: actor.personId,
      /** Names of who gave the reasons in the document, by id. */
      people: await namesOfAuthors(tx, board.id, authorsOf(draft.document)),
      /** For who may only read: some of those who may edit it, by name. */
      editors: may('edit_draft') ? [] : await namesWithRole(tx, board.id, ['board', 'editor'], MOST_EDITORS),
      may: { edit: may('edit_draft'), submit: may('submit_version') },
    });
  },
});

/**
 * Changes the draft. `revision` is that of the text the operations were made on. When others saved since, they are made
 * on what stands there now, with what both changed, and `newer` is the document that came of it; a `conflict` when that
 * cannot be: both changed the same thing, the whole text was replaced, or the page does not say what it was made on.
 * `author` is the person who made them: when somebody else is signed in by now, they are not saved in that name.
 */
export const applyOperations = command({
  name: 'apply_operations',
  input: z.strictObject({ protocolId, revision, operations, author: z.string().max(64).optional() }),
  find: ({ tx }, input) => findDraftRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'edit_draft', record.resource),
  do: async (context, input, record) => {
    const { revision: current, document: before } = record.draft;
    if (input.author !== undefined && input.author !== context.actor.personId)
      return fail({ code: 'other_person' });
    const isStale = current !== input.revision;
    const conflict = fail({ code: 'conflict', revision: current });
    if (isStale && !(await canFollow(context.tx, input, current))) return conflict;
    const applied = applyToProtocol(before, input.operations);
    if (!applied.ok) return isStale ? conflict : applied;
    const reasons = await newReasons(context, record.protocol, before, applied.value.protocol);
    if (!reasons.ok) return reasons;
    const full = tooFull(applied.value.protocol, before);
    if (full) return fail({ code: 'draft_too_large', ...full });
    const by = input.operations.some(replacesAll) ? 'upload' : 'edit';
    const kept = await keepDraft(context, record, applied.value.protocol, by, {
      operations: input.operations.map(({ kind }) => kind),
      ...(reasons.value.length > 0 && { reasons: reasons.value }),
    });
    if (!kept.ok) return kept;
    const { value, audit } = kept.value;
    const { newer, saves } = isStale
      ? { newer: applied.value.protocol, saves: await savesSince(context.tx, record.draft, input.revision) }
      : {};
    const saved = { ...value, by: await saveOf(context) };
    return ok({ audit, value: { ...saved, ...(newer && { newer, saves }) } });
  },
  after: ({ live }, { protocolId: id, operations: made }, { revision: now, by }) =>
    tellOfDraft(live, id, { revision: now, by, ...(!made.some(replacesAll) && { operations: made }) }),
});

/** Can edits of an earlier revision be made on the draft of now? */
async function canFollow(
  tx: Reader,
  input: { protocolId: string; revision: number; operations: readonly Operation[] },
  current: number,
): Promise<boolean> {
  if (input.revision > current || !input.operations.every(saysItsBase)) return false;
  return input.revision >= (await generationOf(tx, input.protocolId));
}

/** Undoing an upload is one as well: it puts another text in the place of all of this one. */
function replacesAll(operation: Operation): boolean {
  return (
    operation.kind === 'replace_protocol' ||
    (operation.kind === 'batch' && operation.operations.some(replacesAll))
  );
}
