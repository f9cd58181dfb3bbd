import { z } from 'zod';
import type { Reader } from '@/db/client';
import { findBoard } from '@/db/repositories/boards';
import { storeSession } from '@/db/repositories/draft-history';
import { findProtocolBySlug, insertDraft, insertProtocol } from '@/db/repositories/protocols';
import { findSchoolBySlug } from '@/db/repositories/schools';
import { can } from '@/lib/core/access';
import { emptyProtocol, parseProtocol, withFiveEmptySteps } from '@/lib/core/protocol';
import { fail, ok } from '@/lib/core/result';
import type { EntryId } from '@/schemas/ids';
import { lengths } from '@/schemas/lengths';
import { startingPoint } from '@/schemas/starting-point';
import { typedLine } from '@/schemas/typed-text';
import { sector } from '@/schemas/vocabulary';
import { command } from '@/lib/server/door/command';
import { slugOf } from '@/lib/server/basics/slug';

/** The parser refuses a file far below this, with words; nothing larger gets past the server. */
const mostCharacters = 6_000_000;

/** Begins a protocol of the board: a draft that starts from the model, an example, a file, or nothing. */
export const createProtocol = command({
  name: 'create_protocol',
  input: z.strictObject({
    title: typedLine('Hoe heet het protocol?', { least: 2, most: lengths.protocol.title }),
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
  prepare: async ({ readContent, newId, work }, { title, start, file, sectors }, board) => {
    const id = newId() as EntryId;
    const own = { id, title, organisation: board.name, sectors };
    if (start === 'empty') return parseProtocol(withFiveEmptySteps(emptyProtocol(own)));
    const text = start === 'file' ? (file ?? '') : await readContent(start);
    // Example and file keep their text, not their history: nobody has consented to this one yet. Nor the face of their
    // board: a logo says whose paper it is.
    const fresh = { ...own, approvals: [], exceptions: [], edition: undefined, face: undefined };
    const read = await work(board.id, 'readStart', { text, own: fresh });
    return read.ok ? read.value : read;
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
    await storeSession(tx, id, {
      ...{ kind: 'start', first: 1, last: 1, since: now, until: now },
      ...{ people: [by], touched: [] },
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
    const taken =
      (await findProtocolBySlug(tx, boardId, candidate)) ?? (await findSchoolBySlug(tx, boardId, candidate));
    if (!taken) return candidate;
  }
}
