import { z } from 'zod';
import { councilsOf } from '@/db/repositories/boards';
import { findPerson } from '@/db/repositories/people';
import { can } from '@/lib/core/access';
import { ok } from '@/lib/core/result';
import { query } from '@/lib/server/door/command';
import { findProtocolRecord } from '@/lib/server/drafts/protocol-record';
import { versionLine } from './version-line';

/** Where a protocol stands: its draft (for who may see it), every version this person may see, and what they may do. */
export const getProtocolOverview = query({
  name: 'get_protocol_overview',
  input: z.strictObject({ protocolId: z.string().min(1).max(64) }),
  find: ({ tx }, input) => findProtocolRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_protocol', record.resource),
  do: async ({ tx, actor, today }, _input, record) => {
    const { protocol, board, draft, resource } = record;
    const councils = await councilsOf(tx, board.id);
    const versions = record.versions.flatMap(
      (version) => versionLine(actor, version, record.versions, councils, today) ?? [],
    );
    const seesDraft = can(actor, 'see_draft', resource) === 'allowed';
    const changedBy = await findPerson(tx, draft.changedBy);
    return ok({
      id: protocol.id,
      slug: protocol.slug,
      title: seesDraft ? draft.title : (versions[0]?.title ?? ''),
      board: { name: board.name, slug: board.slug },
      /** Where staff read it; undefined while nothing is in force. */
      address: versions.some(({ standing }) => standing === 'in_force')
        ? `/${board.slug}/${protocol.slug}`
        : undefined,
      draft: seesDraft
        ? { revision: draft.revision, changedAt: draft.changedAt, changedBy: changedBy?.name ?? '' }
        : undefined,
      councils: councils.map(({ id, name, sectors }) => ({ id, name, sectors })),
      versions,
      may: {
        edit: can(actor, 'edit_draft', resource) === 'allowed',
        submit: can(actor, 'submit_version', resource) === 'allowed',
      },
    });
  },
});
