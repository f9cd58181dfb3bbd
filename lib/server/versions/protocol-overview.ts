import { z } from 'zod';
import { councilsOf } from '@/db/repositories/boards';
import { findPerson } from '@/db/repositories/people';
import { namesWithRole } from '@/db/repositories/roles';
import { can } from '@/lib/core/access';
import { ok } from '@/lib/core/result';
import { query } from '@/lib/server/door/command';
import { findProtocolRecord } from '@/lib/server/drafts/protocol-record';
import { pageNumber, pageOf } from '@/lib/server/basics/page-of';
import { versionInForce } from './in-force';
import { maySee, versionLine } from './version-line';

/** Versions on one page. */
const VERSIONS = 20;
const MOST_NAMES = 3;

/** Where a protocol stands: its draft (for who may see it), every version this person may see, and what they may do. */
export const getProtocolOverview = query({
  name: 'get_protocol_overview',
  input: z.strictObject({ protocolId: z.string().min(1).max(64), page: pageNumber }),
  find: ({ tx }, input) => findProtocolRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'see_protocol', record.resource),
  do: async ({ tx, actor, today }, { page }, record) => {
    const { protocol, board, draft, resource } = record;
    const councils = await councilsOf(tx, board.id);
    const visible = record.versions.filter((version) => maySee(actor, version));
    const shown = pageOf(visible, page, VERSIONS);
    const versions = shown.items.flatMap(
      (version) => versionLine(actor, version, record.versions, councils, today) ?? [],
    );
    const underway = visible.find(({ state }) => state.status === 'submitted' || state.status === 'adopted');
    const seesDraft = can(actor, 'see_draft', resource) === 'allowed';
    const maySubmit = can(actor, 'submit_version', resource) === 'allowed';
    const changedBy = await findPerson(tx, draft.changedBy);
    return ok({
      id: protocol.id,
      slug: protocol.slug,
      title: seesDraft ? draft.title : (visible[0]?.title ?? ''),
      board: { name: board.name, slug: board.slug },
      /** Where staff read it; undefined while nothing is in force. */
      address: versionInForce(visible, today) ? `/${board.slug}/${protocol.slug}` : undefined,
      draft: seesDraft
        ? { revision: draft.revision, changedAt: draft.changedAt, changedBy: changedBy?.name ?? '' }
        : undefined,
      councils: councils.map(({ id, name, sectors }) => ({ id, name, sectors })),
      /** The one that still has to be decided on, adopted or published. */
      underway: underway && { id: underway.id, label: underway.label },
      versions,
      /** Which page of them this is. */
      at: shown.at,
      /** Some of those who may lay a version before the councils, for who may not. */
      submitters: maySubmit || !seesDraft ? [] : await namesWithRole(tx, board.id, ['board'], MOST_NAMES),
      may: {
        edit: can(actor, 'edit_draft', resource) === 'allowed',
        submit: maySubmit,
      },
    });
  },
});
