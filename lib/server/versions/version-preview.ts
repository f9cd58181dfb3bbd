import { z } from 'zod';
import { councilsOf } from '@/db/repositories/boards';
import { documentOf, type VersionSummary } from '@/db/repositories/versions';
import { can } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { approvalsOf } from './approvals';
import { query } from '@/lib/server/door/command';
import { findVersionRecord } from './move-version';
import { findProtocolRecord, versionResourceOf } from '@/lib/server/drafts/protocol-record';

/**
 * A file of a version as it will be published, for who may see it before that: page, style, posters.
 * Made on request, and kept by the house for the last few versions; what is published is made once (`publishVersion`).
 */
export const getVersionPreview = query({
  name: 'get_version_preview',
  input: z.object({
    versionId: z.string().min(1).max(64),
    path: z.array(z.string().max(100)).max(2).default([]),
    paper: z.enum(['a3', 'a4']).default('a3'),
  }),
  find: (context, input) => findVersionRecord(context, input.versionId),
  may: (person, version) => can(person, 'see_version', versionResourceOf(version)),
  do: async ({ tx, baseUrl }, _input, version) => {
    const record = await findProtocolRecord(tx, version.protocolId);
    const text = await documentOf(tx, version.id);
    if (!record.ok || text === undefined) return fail({ code: 'not_found' });
    const { board, protocol } = record.value;
    const { state } = version;
    const isWithdrawn = state.status === 'withdrawn';
    return ok({
      board: { slug: board.slug, name: board.name },
      protocolSlug: protocol.slug,
      frozenText: text,
      approvals: approvalsOf(state, await councilsOf(tx, board.id), board.name),
      number: version.number,
      label: standsAs(version),
      adoptedOn: state.adoptedOn ?? '',
      // What was taken back counts from no day.
      entryIntoForce: (isWithdrawn ? undefined : state.entryIntoForce) ?? '',
      evaluationBefore: state.evaluationBefore ?? '',
      contentHash: version.contentHash,
      baseUrl,
      path: `/api/versions/${version.id}/preview`,
    });
  },
  finish: async ({ work, previews, actor }, { path, paper }, edition) => {
    // A page asks for its style and posters too. The content hash in it stands for the document.
    const { frozenText: _text, ...key } = edition;
    const files = await previews(JSON.stringify(key), () => work(actor.boardId, 'makeFiles', edition));
    if (!files.ok) return files;
    const wanted = path.join('/') === 'poster.pdf' ? `poster-${paper}.pdf` : path.join('/');
    const file = files.value.find((one) => one.path === wanted);
    return file ? ok(file) : fail({ code: 'not_found' });
  },
});

/** "1.0", with what it is not: a print of it may lie about. */
function standsAs({ label, state }: VersionSummary): string {
  if (state.status === 'published') return label;
  return `${label}, ${state.status === 'withdrawn' ? 'ingetrokken' : 'nog niet gepubliceerd'}`;
}
