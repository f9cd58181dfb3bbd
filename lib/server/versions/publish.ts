import { z } from 'zod';
import { findBoard, findBoardBySlug } from '@/db/repositories/boards';
import { findProtocol, findProtocolBySlug } from '@/db/repositories/protocols';
import { findPublishedFile } from '@/db/repositories/published-files';
import { councilsOf } from '@/db/repositories/boards';
import { documentOf, findVersion, publishedNumbersOf } from '@/db/repositories/versions';
import { can } from '@/lib/core/access';
import { inForceAt, transition } from '@/lib/core/lifecycle';
import { fail, ok } from '@/lib/core/result';
import { isoDay } from '@/schemas/protocol';
import { approvalsOf } from './approvals';
import { command, openQuery } from '@/lib/server/door/command';
import { moveVersion } from './move-version';
import { versionResourceOf } from '@/lib/server/drafts/protocol-record';
import { readFrozen } from './read-frozen';
import { recordBlockIsComplete, recordOf } from './version-record';

/** Publishes an adopted version: sets its dates and puts its files on the public site, for ever. */
export const publishVersion = command({
  name: 'publish_version',
  input: z.strictObject({
    versionId: z.string().min(1).max(64),
    revision: z.number().int().min(1),
    entryIntoForce: isoDay,
    evaluationBefore: isoDay,
  }),
  find: async ({ tx }, { versionId }) => {
    const version = await findVersion(tx, versionId);
    const protocol = version && (await findProtocol(tx, version.protocolId));
    const board = protocol && (await findBoard(tx, protocol.boardId));
    const text = await documentOf(tx, versionId);
    if (!board || text === undefined) return fail({ code: 'not_found' });
    return ok({ version, protocol, board, text, councils: await councilsOf(tx, board.id) });
  },
  may: (person, { version }) => can(person, 'publish_version', versionResourceOf(version)),
  prepare: async ({ makeFiles, baseUrl, today }, input, { version, protocol, board, text, councils }) => {
    if (version.revision !== input.revision) return fail({ code: 'conflict', revision: version.revision });
    const moved = transition(version.state, eventOf(input));
    if (!moved.ok) return moved;
    const document = readFrozen(text);
    const complete = recordBlockIsComplete(
      document,
      today,
      recordOf(version.label, moved.value.version, councils),
    );
    if (!complete.ok) return complete;
    return ok(
      await makeFiles({
        board: { slug: board.slug, name: board.name },
        protocolSlug: protocol.slug,
        document,
        frozenText: text,
        approvals: approvalsOf(moved.value.version, councils, board.name),
        number: version.number,
        label: version.label,
        adoptedOn: version.state.adoptedOn ?? '',
        entryIntoForce: input.entryIntoForce,
        evaluationBefore: input.evaluationBefore,
        contentHash: version.contentHash,
        baseUrl,
      }),
    );
  },
  do: (context, input, { version }, files) =>
    moveVersion(context, version, input.revision, eventOf(input), files),
});

function eventOf({ entryIntoForce, evaluationBefore }: { entryIntoForce: string; evaluationBefore: string }) {
  return { kind: 'publish', by: { kind: 'board' }, entryIntoForce, evaluationBefore } as const;
}

/** One file of a published version, by its public address. `path` is "" for the page itself. */
export const findPublished = openQuery({
  name: 'find_published',
  openBecause: 'what is published is for everyone, without an account and without a trace (PR-05, PR-14)',
  input: z.strictObject({
    boardSlug: z.string().max(60),
    protocolSlug: z.string().max(60),
    number: z.union([z.number().int().min(1), z.literal('in_force')]),
    path: z.string().max(200),
  }),
  find: async ({ tx, today }, { boardSlug, protocolSlug, number }) => {
    const board = await findBoardBySlug(tx, boardSlug);
    const protocol = board && (await findProtocolBySlug(tx, board.id, protocolSlug));
    if (!protocol) return fail({ code: 'not_found' });
    const published = await publishedNumbersOf(tx, protocol.id);
    const inForce = inForceAt(published, today);
    const version = number === 'in_force' ? inForce : published.find((one) => one.number === number);
    return version ? ok({ version, inForce }) : fail({ code: 'not_found' });
  },
  do: async ({ tx }, { path }, { version, inForce }) => {
    const file = await findPublishedFile(tx, version.id, path);
    if (!file) return fail({ code: 'not_found' });
    const { contentType, body, etag } = file;
    return ok({
      versionId: version.id,
      number: version.number,
      inForce: inForce?.number,
      contentType,
      body,
      etag,
    });
  },
});
