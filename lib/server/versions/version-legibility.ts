import { z } from 'zod';
import { documentOf } from '@/db/repositories/versions';
import { can } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { versionResourceOf } from '@/lib/server/drafts/protocol-record';
import { query } from '@/lib/server/door/command';
import { findVersionRecord } from './move-version';

/** How well the infographic of a version reads: a function of the frozen text alone, so it stays with the version. */
export const getVersionLegibility = query({
  name: 'get_version_legibility',
  input: z.strictObject({ versionId: z.string().min(1).max(64) }),
  find: (context, { versionId }) => findVersionRecord(context, versionId),
  may: (person, version) => can(person, 'see_version', versionResourceOf(version)),
  do: async ({ tx }, _input, version) => {
    const text = await documentOf(tx, version.id);
    return text === undefined ? fail({ code: 'not_found' }) : ok(text);
  },
  finish: ({ work, actor }, _input, document) =>
    work(actor.boardId, 'legibility', { document, sheet: { kind: 'infographic', paper: 'a3' } }),
});
