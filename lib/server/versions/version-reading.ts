import { z } from 'zod';
import { documentOf, findVersion } from '@/db/repositories/versions';
import { can } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { versionResourceOf } from '@/lib/server/drafts/protocol-record';
import { partOfComparison } from '@/lib/server/basics/page-of';
import { query } from '@/lib/server/door/command';
import type { JobOutput } from '@/lib/server/work/jobs';
import { versionToReport } from './check-reports';
import { findVersionRecord } from './move-version';

type Changes = Result<JobOutput<'compare'>, Failure>;

/**
 * What a reader of a version wants to know of its text: the check, and what differs from another version of the
 * protocol (`since`), for who may see both. The text is read once for the two.
 */
export const getVersionReading = query({
  name: 'get_version_reading',
  input: z.strictObject({
    versionId: z.string().min(1).max(64),
    since: z.string().min(1).max(64).optional(),
    ...partOfComparison,
  }),
  find: async (context, { versionId, since }) => {
    const after = await findVersionRecord(context, versionId);
    if (!after.ok) return after;
    const before = since === undefined ? undefined : await findVersion(context.tx, since);
    const isOfAnother = since !== undefined && before?.protocolId !== after.value.protocolId;
    return isOfAnother ? fail({ code: 'not_found' }) : ok({ before, after: after.value });
  },
  may: (person, { before, after }) => {
    const seesBefore = before ? can(person, 'see_version', versionResourceOf(before)) : 'allowed';
    return seesBefore === 'allowed' ? can(person, 'see_version', versionResourceOf(after)) : seesBefore;
  },
  do: async ({ tx }, { since }, { after }) => {
    const input = await versionToReport(tx, after);
    const before = since === undefined ? undefined : await documentOf(tx, since);
    if (since !== undefined && before === undefined) return fail({ code: 'not_found' });
    return input.ok ? ok({ input: input.value, before }) : input;
  },
  finish: async ({ work, actor }, { part, page }, { input, before }) => {
    const readAlone = async (changes?: Changes) => {
      const report = await work(actor.boardId, 'report', input);
      return report.ok ? ok({ report: report.value, changes }) : report;
    };
    if (before === undefined) return readAlone();
    const both = await work(actor.boardId, 'reportAndCompare', { ...input, before, part, page });
    if (both.ok) return ok({ report: both.value.report, changes: ok(both.value.compared) });
    // It may be the comparison that took too much, and the check never hides behind that.
    return both.failure.code === 'too_much_work' ? readAlone(both) : both;
  },
});
