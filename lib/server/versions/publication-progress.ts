import { z } from 'zod';
import { can } from '@/lib/core/access';
import { ok } from '@/lib/core/result';
import { versionResourceOf } from '@/lib/server/drafts/protocol-record';
import { query } from '@/lib/server/door/command';
import { findVersionRecord } from './move-version';

/**
 * How far the publication of a version is: `null` when nobody publishes it now. Asked again and again by the page of
 * whoever publishes, beside the publication itself.
 */
export const getPublicationProgress = query({
  name: 'get_publication_progress',
  input: z.object({ versionId: z.string().min(1).max(64) }),
  find: (context, { versionId }) => findVersionRecord(context, versionId),
  may: (person, version) => can(person, 'see_version', versionResourceOf(version)),
  do: async ({ publishing }, _input, version) => ok({ stage: publishing.of(version.id) ?? null }),
});
