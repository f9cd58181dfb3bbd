import { z } from 'zod';
import { councilsOf } from '@/db/repositories/boards';
import { documentOf, type WholeVersion } from '@/db/repositories/versions';
import type { Reader } from '@/db/client';
import { can } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { query } from '@/lib/server/door/command';
import type { Context } from '@/lib/server/door/context';
import { findVersionRecord } from './move-version';
import { findDraftRecord, versionResourceOf, type DraftRecord } from '@/lib/server/drafts/protocol-record';
import { authorsOf, namesOfAuthors } from '@/lib/server/drafts/reasons';
import type { JobInput } from '@/lib/server/work/jobs';
import { recordOf } from './version-record';

const ofDraft = z.object({ protocolId: z.string().min(1).max(64) });
const ofVersion = z.object({ versionId: z.string().min(1).max(64) });

/** The check of the draft, on the law of today. */
export const getDraftReport = query({
  name: 'get_draft_report',
  input: ofDraft,
  find: ({ tx }, input) => findDraftRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_draft', record.resource),
  do: async ({ tx, today }, _input, record) => ok(await draftToReport(tx, today, record)),
  finish: async ({ actor, work }, { protocolId }, input) => {
    const report = await work(actor.boardId, 'report', input);
    return report.ok ? ok({ protocolId, report: report.value }) : report;
  },
});

/** The check of a frozen version on the law of the day it was submitted, with the reasons the councils read. */
export const getVersionReport = query({
  name: 'get_version_report',
  input: ofVersion,
  find: (context, input) => findVersionRecord(context, input.versionId),
  may: (person, version) => can(person, 'see_version', versionResourceOf(version)),
  do: async ({ tx }, _input, version) => {
    const input = await versionToReport(tx, version);
    return input.ok ? ok({ input: input.value, protocolId: version.protocolId }) : input;
  },
  finish: async ({ actor, work }, { versionId }, { input, protocolId }) => {
    const report = await work(actor.boardId, 'report', input);
    return report.ok ? ok({ versionId, protocolId, report: report.value }) : report;
  },
});

/** The same reports on paper. */
export const downloadDraftReport = query({
  name: 'download_draft_report',
  input: ofDraft,
  find: ({ tx }, input) => findDraftRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_draft', record.resource),
  do: async ({ tx, today }, _input, record) =>
    ok({
      fileName: `toetsrapport-${record.protocol.slug}-concept.pdf`,
      input: await draftToReport(tx, today, record),
    }),
  finish: printed,
});

export const downloadVersionReport = query({
  name: 'download_version_report',
  input: ofVersion,
  find: (context, input) => findVersionRecord(context, input.versionId),
  may: (person, version) => can(person, 'see_version', versionResourceOf(version)),
  do: async ({ tx }, _input, version) => {
    const input = await versionToReport(tx, version);
    return input.ok
      ? ok({ fileName: `toetsrapport-versie-${version.label}.pdf`, input: input.value })
      : input;
  },
  finish: printed,
});

type ToReport = JobInput<'report'>;

async function draftToReport(tx: Reader, today: string, { board, draft }: DraftRecord): Promise<ToReport> {
  const people = await namesOfAuthors(tx, board.id, authorsOf(draft.document));
  return { document: draft.document, judging: { on: today }, about: { people } };
}

export async function versionToReport(
  tx: Reader,
  { id, boardId, label, contentHash, state }: WholeVersion,
): Promise<Result<ToReport, Failure>> {
  const text = await documentOf(tx, id);
  if (text === undefined) return fail({ code: 'not_found' });
  const people = await namesOfAuthors(tx, boardId, authorsIn(text));
  const record = recordOf(label, state, await councilsOf(tx, boardId));
  const judging = { on: state.submittedOn, ...(state.status === 'published' && { record }) };
  return ok({ document: text, judging, about: { people, version: { label, contentHash } } });
}

/**
 * Who gave reasons, as far as the signs of a frozen text say so: it is read where the report is made and not here. An id
 * that stands there as anything else costs a look at one name that nobody asks for.
 */
function authorsIn(text: string): string[] {
  return [...text.matchAll(/"authorId":"([^"\\]{1,64})"/g)].map(([, id = '']) => id);
}

async function printed(
  { actor, work }: Context,
  _input: unknown,
  { fileName, input }: { fileName: string; input: ToReport },
): Promise<Result<{ fileName: string; body: Uint8Array }, Failure>> {
  const body = await work(actor.boardId, 'printReport', input);
  return body.ok ? ok({ fileName, body: body.value }) : body;
}

/** Shows a PDF in the browser, under its own name when it is kept. */
export function asPdf({ fileName, body }: { fileName: string; body: Uint8Array }): Response {
  return new Response(new Uint8Array(body), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${fileName}"`,
    },
  });
}
