import { z } from 'zod';
import type { Reader } from '@/db/client';
import { councilsOf, findBoard } from '@/db/repositories/boards';
import { findPerson } from '@/db/repositories/people';
import { findProtocolBySlug, insertDraft, insertProtocol } from '@/db/repositories/protocols';
import { can } from '@/lib/core/access';
import { emptyProtocol, parseProtocol, parseProtocolText, withFiveEmptySteps } from '@/lib/core/protocol';
import { fail, ok } from '@/lib/core/result';
import type { EntryId } from '@/schemas/ids';
import { startingPoint } from '@/schemas/starting-point';
import { sector } from '@/schemas/vocabulary';
import { command, query } from '@/lib/server/door/command';
import { findProtocolRecord } from './protocol-record';
import { slugOf } from './slug';
import { versionLine } from '@/lib/server/versions/version-line';

/** The parser refuses a file far below this, with words; nothing larger gets past the server. */
const mostCharacters = 6_000_000;

/** Begins a protocol of the board: a draft that starts from the model, an example, a file, or nothing. */
export const createProtocol = command({
  name: 'create_protocol',
  input: z.strictObject({
    title: z.string().trim().min(2).max(200),
    start: z.union([startingPoint, z.literal('file')]),
    /** The text of the file, in any format that is still read. */
    file: z.string().max(mostCharacters).optional(),
    sectors: z.array(sector).min(1).max(sector.options.length),
  }),
  find: async ({ tx, actor }) => {
    const board = await findBoard(tx, actor.boardId);
    return board ? ok(board) : fail({ code: 'not_found' });
  },
  may: (person, board) => can(person, 'create_protocol', { boardId: board.id }),
  prepare: async ({ readContent, newId }, { title, start, file, sectors }, board) => {
    const id = newId() as EntryId;
    const own = { id, title, organisation: board.name, sectors };
    // Read again with the title in it: what is stored can always be read.
    if (start === 'empty') return parseProtocol(withFiveEmptySteps(emptyProtocol(own)));
    const parsed = parseProtocolText(start === 'file' ? (file ?? '') : await readContent(start));
    // Example and file keep their text, not their history: nobody has consented to this one yet.
    return parsed.ok
      ? parseProtocol({ ...parsed.value, ...own, approvals: [], exceptions: [], edition: undefined })
      : parsed;
  },
  do: async ({ tx, actor, now, newId }, input, board, document) => {
    const id = newId();
    const slug = await freeSlug(tx, board.id, slugOf(input.title));
    await insertProtocol(tx, { id, boardId: board.id, slug, createdAt: now });
    const by = actor.personId;
    await insertDraft(tx, {
      protocolId: id,
      revision: 1,
      document,
      changedAt: now,
      changedBy: by,
      authorIds: [by],
    });
    return ok({
      value: { protocolId: id, slug },
      audit: { boardId: board.id, subject: id, detail: { start: input.start, slug } },
    });
  },
});

async function freeSlug(tx: Reader, boardId: string, wanted: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? wanted : `${wanted}-${count}`;
    if (!(await findProtocolBySlug(tx, boardId, candidate))) return candidate;
  }
}

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
