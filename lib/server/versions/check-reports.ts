import { z } from 'zod';
import { councilsOf } from '@/db/repositories/boards';
import { documentOf, type VersionSummary } from '@/db/repositories/versions';
import type { Reader } from '@/db/client';
import { can } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { renderDocument, reportDocument } from '@/lib/core/render/pdf';
import { checkReport, type CheckReport } from '@/lib/core/report';
import { fail, ok, type Result } from '@/lib/core/result';
import { query } from '@/lib/server/door/command';
import { findVersionRecord } from './move-version';
import { findDraftRecord, versionResourceOf, type DraftRecord } from '@/lib/server/drafts/protocol-record';
import { posterFonts } from '@/lib/server/making/pdf-fonts';
import { readFrozen } from './read-frozen';
import { namesOfAuthors } from '@/lib/server/drafts/reasons';
import { recordOf } from './version-record';

const ofDraft = z.object({ protocolId: z.string().min(1).max(64) });
const ofVersion = z.object({ versionId: z.string().min(1).max(64) });

/** The check of the draft, on the law of today. */
export const getDraftReport = query({
  name: 'get_draft_report',
  input: ofDraft,
  find: ({ tx }, input) => findDraftRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_draft', record.resource),
  do: async ({ tx, today }, _input, record) =>
    ok({ protocolId: record.protocol.id, report: await draftReport(tx, today, record) }),
});

/** The check of a frozen version on the law of the day it was submitted, with the reasons the councils read. */
export const getVersionReport = query({
  name: 'get_version_report',
  input: ofVersion,
  find: (context, input) => findVersionRecord(context, input.versionId),
  may: (person, version) => can(person, 'see_version', versionResourceOf(version)),
  do: async ({ tx }, _input, version) => {
    const report = await versionReport(tx, version);
    return report.ok
      ? ok({ versionId: version.id, protocolId: version.protocolId, report: report.value })
      : report;
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
      report: await draftReport(tx, today, record),
    }),
  finish: async (_context, _input, { fileName, report }) => ok({ fileName, body: await printed(report) }),
});

export const downloadVersionReport = query({
  name: 'download_version_report',
  input: ofVersion,
  find: (context, input) => findVersionRecord(context, input.versionId),
  may: (person, version) => can(person, 'see_version', versionResourceOf(version)),
  do: async ({ tx }, _input, version) => {
    const report = await versionReport(tx, version);
    return report.ok
      ? ok({ fileName: `toetsrapport-versie-${version.label}.pdf`, report: report.value })
      : report;
  },
  finish: async (_context, _input, { fileName, report }) => ok({ fileName, body: await printed(report) }),
});

async function draftReport(tx: Reader, today: string, { board, draft }: DraftRecord): Promise<CheckReport> {
  const people = await namesOfAuthors(tx, board.id, draft.document);
  return checkReport(draft.document, { on: today }, { people });
}

async function versionReport(
  tx: Reader,
  { id, boardId, label, contentHash, state }: VersionSummary,
): Promise<Result<CheckReport, Failure>> {
  const text = await documentOf(tx, id);
  if (text === undefined) return fail({ code: 'not_found' });
  const document = readFrozen(text);
  const people = await namesOfAuthors(tx, boardId, document);
  const record = recordOf(label, state, await councilsOf(tx, boardId));
  const judging = { on: state.submittedOn, ...(state.status === 'published' && { record }) };
  return ok(checkReport(document, judging, { people, version: { label, contentHash } }));
}

async function printed(report: CheckReport): Promise<Uint8Array> {
  const { pdf } = await posterFonts();
  return renderDocument(reportDocument(report), { fonts: pdf });
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
