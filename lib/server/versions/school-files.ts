import { z } from 'zod';
import { councilsOf, findBoardBySlug } from '@/db/repositories/boards';
import { findProtocolBySlug } from '@/db/repositories/protocols';
import { findSchoolBySlug, publicSchoolsOf } from '@/db/repositories/schools';
import { documentOf, findVersion, publishedNumbersOf } from '@/db/repositories/versions';
import { fail, ok } from '@/lib/core/result';
import { etagOf } from '@/lib/server/basics/seals';
import { openQuery } from '@/lib/server/door/command';
import { isSchoolPath } from '@/lib/server/making/school-paths';
import { approvalsOf } from './approvals';

/** A school as the public site knows it; another revision whenever something of it changed. */
export type PublicSchool = { slug: string; name: string; revision: number };

const slug = z.string().max(60);

/** The schools of a board, by its public address. */
export const findPublicSchools = openQuery({
  name: 'find_public_schools',
  openBecause: 'everybody may know which schools a board has',
  input: z.strictObject({ boardSlug: slug }),
  find: async ({ tx }, { boardSlug }) => {
    const board = await findBoardBySlug(tx, boardSlug);
    return board ? ok(board) : fail({ code: 'not_found' });
  },
  do: async ({ tx }, _input, { id }) => ok(await publicSchoolsOf(tx, id)),
});

/**
 * One file of a published version with the name and the numbers of a school on it. Made when somebody asks for it, of
 * what stands there now: a number that changed remakes only what is looked at.
 */
export const findSchoolFile = openQuery({
  name: 'find_school_file',
  openBecause: 'whom one calls at a school is for everyone, as the protocol is (PR-05)',
  input: z.strictObject({
    boardSlug: slug,
    schoolSlug: slug,
    protocolSlug: slug,
    number: z.number().int().min(1),
    path: z.string().max(200),
  }),
  find: async ({ tx }, { boardSlug, schoolSlug, protocolSlug, number }) => {
    const board = await findBoardBySlug(tx, boardSlug);
    const school = board && (await findSchoolBySlug(tx, board.id, schoolSlug));
    const protocol = board && (await findProtocolBySlug(tx, board.id, protocolSlug));
    const published = protocol && (await publishedNumbersOf(tx, protocol.id));
    const version = published?.find((one) => one.number === number);
    return board && school?.removedAt === null && version
      ? ok({ board, school, versionId: version.id })
      : fail({ code: 'not_found' });
  },
  do: async ({ tx, baseUrl }, { protocolSlug }, { board, school, versionId }) => {
    const version = await findVersion(tx, versionId);
    const frozenText = await documentOf(tx, versionId);
    if (!version || frozenText === undefined) return fail({ code: 'not_found' });
    const { state, number, label, contentHash } = version;
    return ok({
      boardId: board.id,
      edition: {
        board: { slug: board.slug, name: board.name },
        school: { slug: school.slug, name: school.name, contacts: school.contacts },
        protocolSlug,
        frozenText,
        approvals: approvalsOf(state, await councilsOf(tx, board.id), board.name),
        ...{ number, label, contentHash, baseUrl },
        adoptedOn: state.adoptedOn ?? '',
        entryIntoForce: state.entryIntoForce ?? '',
        evaluationBefore: state.evaluationBefore ?? '',
      },
    });
  },
  finish: async ({ work, schoolFiles }, { path }, { boardId, edition }) => {
    if (!(await isSchoolPath(path))) return fail({ code: 'not_found' });
    // The content hash in it stands for the document.
    const { frozenText: _text, ...key } = edition;
    const desk = `${boardId} ${edition.school.slug}`;
    const made = await schoolFiles(JSON.stringify([key, path]), () =>
      work(desk, 'makeSchoolFiles', { edition, paths: [path] }),
    );
    if (!made.ok) return made;
    const [file] = made.value;
    return file ? ok({ ...file, etag: etagOf(file.body) }) : fail({ code: 'not_found' });
  },
});
