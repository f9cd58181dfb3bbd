import { z } from 'zod';
import { documentOf, findVersion } from '@/db/repositories/versions';
import { can } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { versionResourceOf } from '@/lib/server/drafts/protocol-record';
import { pageNumber } from '@/lib/server/basics/page-of';
import { query } from '@/lib/server/door/command';
import { findVersionRecord } from './move-version';

/** What differs between two versions of one protocol, for who may see both. */
export const getVersionChanges = query({
  name: 'get_version_changes',
  input: z.strictObject({
    versionId: z.string().min(1).max(64),
    since: z.string().min(1).max(64),
    /** The route that is read. */
    part: z.string().max(100).optional(),
    page: pageNumber,
  }),
  find: async (context, { versionId, since }) => {
    const after = await findVersionRecord(context, versionId);
    const before = await findVersion(context.tx, since);
    if (!after.ok || before?.protocolId !== after.value.protocolId) return fail({ code: 'not_found' });
    return ok({ before, after: after.value });
  },
  may: (person, { before, after }) => {
    const seesBefore = can(person, 'see_version', versionResourceOf(before));
    return seesBefore === 'allowed' ? can(person, 'see_version', versionResourceOf(after)) : seesBefore;
  },
  do: async ({ tx }, { versionId, since }) => {
    const [before, after] = [await documentOf(tx, since), await documentOf(tx, versionId)];
    return before === undefined || after === undefined ? fail({ code: 'not_found' }) : ok({ before, after });
  },
  finish: ({ work, actor }, { part, page }, texts) =>
    work(actor.boardId, 'compare', { ...texts, part, page }),
});
