import { z } from 'zod';
import { councilsOf } from '@/db/repositories/boards';
import { rolesAtBoard } from '@/db/repositories/roles';
import type { VersionSummary } from '@/db/repositories/versions';
import { can } from '@/lib/core/access';
import { lastConsentOn } from '@/lib/core/lifecycle';
import { fail, ok } from '@/lib/core/result';
import { query } from '@/lib/server/door/command';
import { findVersionRecord } from './move-version';
import { findProtocolRecord, versionResourceOf } from '@/lib/server/drafts/protocol-record';
import { historyOf } from './version-history';
import { mayWith, versionLine } from './version-line';

/** A frozen version: where it stands, what happened to it, and what this person may do now. */
export const getVersion = query({
  name: 'get_version',
  input: z.strictObject({ versionId: z.string().min(1).max(64) }),
  find: (context, input) => findVersionRecord(context, input.versionId),
  may: (person, version) => can(person, 'see_version', versionResourceOf(version)),
  do: async ({ tx, actor, today }, _input, version) => {
    const record = await findProtocolRecord(tx, version.protocolId);
    const councils = await councilsOf(tx, version.boardId);
    if (!record.ok) return fail({ code: 'not_found' });
    const { protocol, board, versions } = record.value;
    const line = versionLine(actor, version, versions, councils, today);
    if (!line) return fail({ code: 'not_found' });
    const { motives, consequences, measures, contentHash, submittedAt } = version;
    const isPublished = version.state.status === 'published';
    const address = isPublished ? `/${board.slug}/${protocol.slug}/v/${version.number}` : undefined;
    const history = await historyOf(tx, version, councils);
    const hasPrintPage = history.some(({ published }) => published?.includes('afdrukken'));
    return ok({
      ...line,
      motives,
      consequences,
      measures,
      contentHash,
      submittedAt,
      submittedBy: history.find(({ action }) => action === 'submit_version')?.by ?? '',
      board: { name: board.name, slug: board.slug },
      today,
      /** The board cannot adopt before this day. */
      earliestAdoption: lastConsentOn(version.state),
      /** Its own public address, for ever. */
      address,
      /** What was published before there was a page to print from has none. */
      printAddress: address && hasPrintPage ? `${address}/afdrukken` : undefined,
      /** The version it takes the place of: what "what changed" compares with. */
      previousVersionId: previousOf(version, versions)?.id,
      history,
      may: mayWith(actor, version, await rolesAtBoard(tx, version.boardId), today),
    });
  },
});

function previousOf(version: VersionSummary, versions: VersionSummary[]): VersionSummary | undefined {
  return versions.find(({ number, state }) => number < version.number && state.status === 'published');
}
