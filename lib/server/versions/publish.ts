import { z } from 'zod';
import { findBoard } from '@/db/repositories/boards';
import { findProtocol } from '@/db/repositories/protocols';
import { councilsOf } from '@/db/repositories/boards';
import { documentOf, findVersion, publishedNumbersOf } from '@/db/repositories/versions';
import { can } from '@/lib/core/access';
import { checkPublicationDays, transition } from '@/lib/core/lifecycle';
import { fail, ok } from '@/lib/core/result';
import { isoDay } from '@/schemas/protocol';
import { approvalsOf } from './approvals';
import { command } from '@/lib/server/door/command';
import { keepForms } from './keep-forms';
import { moveVersion } from './move-version';
import { versionResourceOf } from '@/lib/server/drafts/protocol-record';
import { recordBlockIsComplete, recordOf } from './version-record';

const days = { entryIntoForce: isoDay, evaluationBefore: isoDay };

/** Publishes an adopted version: sets its dates and puts its files on the public site, for ever. */
export const publishVersion = command({
  name: 'publish_version',
  input: z.strictObject({
    versionId: z.string().min(1).max(64),
    revision: z.number().int().min(1),
    ...days,
    /** The same days, asked a second time. */
    again: z.strictObject(days),
  }),
  find: async ({ tx }, { versionId }) => {
    const version = await findVersion(tx, versionId);
    const protocol = version && (await findProtocol(tx, version.protocolId));
    const board = protocol && (await findBoard(tx, protocol.boardId));
    const text = await documentOf(tx, versionId);
    if (!board || text === undefined) return fail({ code: 'not_found' });
    const published = await publishedNumbersOf(tx, protocol.id);
    return ok({ version, protocol, board, text, published, councils: await councilsOf(tx, board.id) });
  },
  may: (person, { version }) => can(person, 'publish_version', versionResourceOf(version)),
  prepare: async (context, input, found) => {
    const { work, baseUrl, today } = context;
    const { version, protocol, board, text, published, councils } = found;
    if (version.revision !== input.revision) return fail({ code: 'conflict', revision: version.revision });
    const moved = transition(version.state, eventOf(input));
    if (!moved.ok) return moved;
    const meant = checkPublicationDays(input, input.again, today);
    if (!meant.ok) return meant;
    const record = recordOf(version.label, moved.value.version, councils);
    const doing = context.publishing.begin(version.id);
    try {
      doing.enter('checking');
      const checked = await work(board.id, 'check', { document: text, judging: { on: today, record } });
      const complete = checked.ok ? recordBlockIsComplete(checked.value) : checked;
      if (!complete.ok) return complete;
      const edition = {
        board: { slug: board.slug, name: board.name },
        protocolSlug: protocol.slug,
        frozenText: text,
        approvals: approvalsOf(moved.value.version, councils, board.name),
        number: version.number,
        label: version.label,
        adoptedOn: version.state.adoptedOn ?? '',
        entryIntoForce: input.entryIntoForce,
        evaluationBefore: input.evaluationBefore,
        contentHash: version.contentHash,
        baseUrl,
      };
      const files = await work(board.id, 'makeFiles', edition, doing.enter('making'));
      if (!files.ok) return files;
      const shown = { ...version, entryIntoForce: input.entryIntoForce };
      const address = `/${board.slug}/${protocol.slug}`;
      const publication = { files: files.value, shown, others: published, address };
      await keepForms(context, board.id, publication, doing.enter('compressing'));
      return files;
    } finally {
      doing.end();
    }
  },
  do: (context, input, { version }, files) =>
    moveVersion(context, version, input.revision, eventOf(input), files),
});

function eventOf({ entryIntoForce, evaluationBefore }: { entryIntoForce: string; evaluationBefore: string }) {
  return { kind: 'publish', by: { kind: 'board' }, entryIntoForce, evaluationBefore } as const;
}
