import { z } from 'zod';
import { findPeople } from '@/db/repositories/people';
import { findRevision, revisionsBefore, type RevisionSummary } from '@/db/repositories/revisions';
import type { Reader } from '@/db/client';
import { can } from '@/lib/core/access';
import { tooFull } from '@/lib/core/protocol';
import { fail, ok } from '@/lib/core/result';
import { canonicalJson } from '@/lib/server/basics/content-hash';
import { partOfComparison } from '@/lib/server/basics/page-of';
import { command, query } from '@/lib/server/door/command';
import { keepDraft } from './keep-draft';
import { tellOfDraft } from './live-draft';
import { findDraftRecord, findProtocolRecord } from './protocol-record';
import { newReasons } from './reasons';
import { saveOf } from './saves';

const protocolId = z.string().min(1).max(64);
const revision = z.number().int().min(1);
const PAGE = 50;

/**
 * The earlier texts of a draft, newest first, a page at a time: those before the revision `before`, and from `from` on
 * when only those within one point of the history are asked for.
 */
export const listRevisions = query({
  name: 'list_revisions',
  input: z.strictObject({ protocolId, before: revision.optional(), from: revision.optional() }),
  find: ({ tx }, input) => findProtocolRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_draft', record.resource),
  do: async ({ tx }, { before, from = 1 }, { protocol, draft }) => {
    const found = await revisionsBefore(tx, protocol.id, before ?? draft.revision, PAGE + 1, from);
    const names = await namesOf(tx, found);
    return ok({
      title: draft.title,
      draft: { revision: draft.revision, changedAt: draft.changedAt },
      revisions: found.slice(0, PAGE).map((text) => lineOf(text, names)),
      /** Whether there are older ones: ask for those before the last of these. */
      hasMore: found.length > PAGE,
    });
  },
});

/** One earlier text, and what would change in the draft of now if it were put back. */
export const getRevision = query({
  name: 'get_revision',
  input: z.strictObject({ protocolId, revision, ...partOfComparison }),
  find: ({ tx }, input) => findDraftRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_draft', record.resource),
  do: async ({ tx, actor }, input, { protocol, draft, resource }) => {
    const found = await findRevision(tx, protocol.id, input.revision);
    if (!found) return fail({ code: 'not_found' });
    return ok({
      ...lineOf(found, await namesOf(tx, [found])),
      draft: { revision: draft.revision },
      may: { restore: can(actor, 'edit_draft', resource) === 'allowed' },
      texts: { before: canonicalJson(draft.document), after: found.document },
    });
  },
  finish: async ({ work, actor }, { part, page }, { texts, ...earlier }) => {
    const compared = await work(actor.boardId, 'compare', { ...texts, part, page });
    return compared.ok ? ok({ ...earlier, ...compared.value }) : compared;
  },
});

/** Makes an earlier text the draft again. That is a save like any other: the text of now is kept too. */
export const restoreRevision = command({
  name: 'restore_revision',
  input: z.strictObject({
    protocolId,
    /** Of the draft that was seen. */
    revision,
    /** The earlier text. */
    earlier: revision,
  }),
  find: async ({ tx }, input) => {
    const record = await findDraftRecord(tx, input.protocolId);
    if (!record.ok) return record;
    const earlier = await findRevision(tx, record.value.protocol.id, input.earlier);
    return earlier ? ok({ record: record.value, earlier }) : fail({ code: 'not_found' });
  },
  may: (person, { record }) => can(person, 'edit_draft', record.resource),
  prepare: async ({ work, actor }, _input, { earlier }) => {
    const read = await work(actor.boardId, 'readStart', { text: earlier.document, own: {} });
    return read.ok ? read.value : read;
  },
  do: async (context, input, { record }, document) => {
    const { draft, protocol } = record;
    if (draft.revision !== input.revision) return fail({ code: 'conflict', revision: draft.revision });
    const full = tooFull(document, draft.document);
    if (full) return fail({ code: 'draft_too_large', ...full });
    const reasons = await newReasons(context, protocol, draft.document, document);
    if (!reasons.ok) return reasons;
    const kept = await keepDraft(context, record, document, {
      by: 'restore',
      operations: [{ kind: 'replace_protocol', protocol: document }],
      reasons: reasons.value,
      restored: input.earlier,
    });
    if (!kept.ok) return kept;
    const { value, audit } = kept.value;
    return ok({ audit, value: { ...value, by: await saveOf(context) } });
  },
  after: ({ live }, { protocolId: id }, told) =>
    tellOfDraft(live, id, { revision: told.revision, by: told.by }),
});

function lineOf(text: RevisionSummary, names: Map<string, string>) {
  const { revision: number, title, changedAt, changedBy, replacedAt, replacedBy } = text;
  return {
    revision: number,
    title,
    changedAt,
    changedBy: names.get(changedBy) ?? '',
    replacedAt,
    replacedBy,
  };
}

async function namesOf(tx: Reader, texts: readonly RevisionSummary[]): Promise<Map<string, string>> {
  const people = await findPeople(
    tx,
    texts.map(({ changedBy }) => changedBy),
  );
  return new Map([...people].map(([id, { name }]) => [id, name]));
}
