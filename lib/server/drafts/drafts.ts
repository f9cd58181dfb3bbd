import { z } from 'zod';
import type { Reader } from '@/db/client';
import { findSave, type SaveRow } from '@/db/repositories/draft-saves';
import type { DraftRow } from '@/db/repositories/protocols';
import { namesWithRole } from '@/db/repositories/roles';
import { generationOf } from '@/db/repositories/revisions';
import { can, type PermissionName } from '@/lib/core/access';
import {
  applyOperations as applyToProtocol,
  saysItsBase,
  tooFull,
  type Operation,
} from '@/lib/core/protocol';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { saveId } from '@/schemas/draft-history';
import type { Protocol } from '@/schemas/protocol';
import type { WriteContext } from '@/lib/server/door/context';
import { command, query, TOLD_LATER, type Done } from '@/lib/server/door/command';
import { keepDraft } from './keep-draft';
import { digestOf } from './keep-save';
import { tellOfDraft } from './live-draft';
import { findDraftRecord } from './protocol-record';
import { authorsOf, namesOfAuthors, newReasons } from './reasons';
import { saveOf, savesSince, type SaveOfDraft } from './saves';

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
 * A save that comes again because its answer got lost is known by its `saveId`, and made once.
 */
export const applyOperations = command({
  name: 'apply_operations',
  input: z.strictObject({
    protocolId,
    revision,
    operations,
    author: z.string().max(64).optional(),
    saveId: saveId.optional(),
  }),
  find: async ({ tx, actor }, input) => {
    const record = await findDraftRecord(tx, input.protocolId);
    if (!record.ok) return record;
    const { saveId: id } = input;
    const made = id === undefined ? undefined : await findSave(tx, input.protocolId, actor.personId, id);
    return ok({ ...record.value, made });
  },
  may: (person, record) => can(person, 'edit_draft', record.resource),
  do: async (context, input, record) => {
    const { revision: current, document: before } = record.draft;
    if (input.author !== undefined && input.author !== context.actor.personId)
      return fail({ code: 'other_person' });
    if (record.made) return again(context, input, record.draft, record.made);
    const isStale = current !== input.revision;
    const conflict = fail({ code: 'conflict', revision: current });
    if (isStale && !(await canFollow(context.tx, input, current))) return conflict;
    const applied = applyToProtocol(before, input.operations);
    if (!applied.ok) return isStale ? conflict : applied;
    const reasons = await newReasons(context, record.protocol, before, applied.value.protocol);
    if (!reasons.ok) return reasons;
    const full = tooFull(applied.value.protocol, before);
    if (full) return fail({ code: 'draft_too_large', ...full });
    const kept = await keepDraft(context, record, applied.value.protocol, {
      by: input.operations.some(replacesAll) ? 'upload' : 'edit',
      operations: input.operations,
      saveId: input.saveId,
      reasons: reasons.value,
    });
    if (!kept.ok) return kept;
    const { value, audit } = kept.value;
    const { newer, saves } = isStale
      ? { newer: applied.value.protocol, saves: await savesSince(context.tx, record.draft, input.revision) }
      : {};
    const saved: Saved = { ...value, by: await saveOf(context), ...(newer && { newer, saves }) };
    return ok({ audit, value: saved });
  },
  after: ({ live }, { protocolId: id, operations: made }, { revision: now, by, isAgain }) => {
    // Everybody heard it the first time.
    if (isAgain) return;
    tellOfDraft(live, id, { revision: now, by, ...(!made.some(replacesAll) && { operations: made }) });
  },
});

/** What the page hears of a save. `newer`: the document with what others saved since. */
type Saved = {
  revision: number;
  by: SaveOfDraft;
  nearlyFull?: string | undefined;
  newer?: Protocol;
  saves?: SaveOfDraft[];
  isAgain?: true;
};

/** The answer that got lost, on the draft of now. */
async function again(
  context: WriteContext,
  input: { protocolId: string; revision: number; operations: readonly Operation[] },
  draft: DraftRow,
  made: SaveRow,
): Promise<Result<Done<Saved>, Failure>> {
  const { tx } = context;
  const { revision, document } = draft;
  const isSame = made.digest === digestOf(input.operations);
  if (!isSame || made.revision < (await generationOf(tx, input.protocolId)))
    return fail({ code: 'conflict', revision });
  const isAlone = made.revision === revision && input.revision === revision - 1;
  return ok({
    audit: TOLD_LATER,
    value: {
      ...{ revision, by: await saveOf(context), isAgain: true },
      ...(!isAlone && { newer: document, saves: await savesSince(tx, draft, input.revision) }),
    },
  });
}

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
