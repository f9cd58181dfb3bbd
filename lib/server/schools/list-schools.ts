import { z } from 'zod';
import { findBoard } from '@/db/repositories/boards';
import { protocolsAt } from '@/db/repositories/protocols';
import { removedSchoolsOf, schoolsOf, type SchoolRow } from '@/db/repositories/schools';
import { can } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { pageNumber, pageOf } from '@/lib/server/basics/page-of';
import { query } from '@/lib/server/door/command';
import { findPresentSchool } from './find-school';

/** Lines of each list on one page. */
const LINES = 50;

/** The schools of the board, and those that were removed and can be put back. */
export const listSchools = query({
  name: 'list_schools',
  input: z.strictObject({ page: pageNumber, removedPage: pageNumber }),
  find: async ({ tx, actor }) => {
    const board = await findBoard(tx, actor.boardId);
    return board ? ok({ boardId: board.id, board }) : fail({ code: 'not_found' });
  },
  may: (person, { boardId }) => can(person, 'see_schools', { boardId }),
  do: async ({ tx }, { page, removedPage }, { boardId, board }) => {
    const schools = pageOf(await schoolsOf(tx, boardId), page, LINES);
    const removed = pageOf(await removedSchoolsOf(tx, boardId), removedPage, LINES);
    return ok({
      sectors: board.sectors,
      schools: schools.items.map((school) => ({ ...shown(school), ...cardOf(school) })),
      removed: removed.items.map((school) => ({ ...shown(school), removedAt: school.removedAt ?? '' })),
      /** Which page of each list this is. */
      at: { schools: schools.at, removed: removed.at },
    });
  },
});

/** One school, with its informatiekaart, to change. */
export const getSchool = query({
  name: 'get_school',
  input: z.strictObject({ schoolId: z.string().min(1).max(64) }),
  find: ({ tx }, { schoolId }) => findPresentSchool(tx, schoolId),
  may: (person, { boardId }) => can(person, 'see_schools', { boardId }),
  do: async ({ tx }, _input, school) => {
    const board = await findBoard(tx, school.boardId);
    if (!board) return fail({ code: 'not_found' });
    const protocols = await protocolsAt(tx, school.boardId);
    const { revision, street, place, contacts, contactsChangedAt } = school;
    return ok({
      ...shown(school),
      ...{ revision, street, place, contacts },
      contactsChangedAt: contactsChangedAt ?? undefined,
      /** Where its own pages stand, one for each protocol that was published. */
      pages: protocols
        .filter(({ published }) => published > 0)
        .map(({ protocol }) => `/${board.slug}/${school.slug}/${protocol.slug}`),
      sectors: board.sectors,
    });
  },
});

const shown = ({ id, slug, brin, name, sector }: SchoolRow) => ({ id, slug, brin, name, sector });

const cardOf = ({ contacts }: SchoolRow) => ({
  people: contacts.length,
  hasOfficer: contacts.some(({ kind }) => kind === 'attention-officer'),
});
