import { z } from 'zod';
import { councilsOf } from '@/db/repositories/boards';
import { documentOf } from '@/db/repositories/versions';
import { can } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { approvalsOf } from './approvals';
import { query } from '@/lib/server/door/command';
import type { Edition, MakeFiles, PublicFile } from '@/lib/server/making/edition';
import { findVersionRecord } from './move-version';
import { findProtocolRecord, versionResourceOf } from '@/lib/server/drafts/protocol-record';
import { recentlyUsed } from '@/lib/server/basics/recently-used';
import { readFrozen } from './read-frozen';

/**
 * A file of a version as it will be published, for who may see it before that: page, style, posters.
 * Made on request, and kept for the last few versions; what is published is made once (`publishVersion`).
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
    return ok({
      board: { slug: board.slug, name: board.name },
      protocolSlug: protocol.slug,
      document: readFrozen(text),
      frozenText: text,
      approvals: approvalsOf(state, await councilsOf(tx, board.id), board.name),
      number: version.number,
      label: state.status === 'published' ? version.label : `${version.label}, nog niet gepubliceerd`,
      adoptedOn: state.adoptedOn ?? '',
      entryIntoForce: state.entryIntoForce ?? '',
      evaluationBefore: state.evaluationBefore ?? '',
      contentHash: version.contentHash,
      baseUrl,
      path: `/api/versions/${version.id}/preview`,
    });
  },
  finish: async ({ makeFiles }, { path, paper }, edition) => {
    const files = await keptFiles(makeFiles, edition);
    const wanted = path.join('/') === 'poster.pdf' ? `poster-${paper}.pdf` : path.join('/');
    const file = files.find((one) => one.path === wanted);
    return file ? ok(file) : fail({ code: 'not_found' });
  },
});

const kept = recentlyUsed<Promise<PublicFile[]>>(4, () => 1);

/** A page asks for its style and posters too: they come from one making, which takes seconds. */
function keptFiles(makeFiles: MakeFiles, edition: Edition): Promise<PublicFile[]> {
  const { document: _document, frozenText: _text, ...rest } = edition;
  // The content hash stands for the document.
  const key = JSON.stringify(rest);
  const made = kept.get(key) ?? makeFiles(edition);
  kept.set(key, made);
  made.catch(() => kept.forget(key));
  return made;
}

/** Shows a file in the browser. */
export function asPage({ contentType, body }: PublicFile): Response {
  return new Response(new Uint8Array(body), { headers: { 'Content-Type': contentType } });
}
