import { z } from 'zod';
import type { Reader } from '@/db/client';
import { findBoard } from '@/db/repositories/boards';
import { findPeople, findPerson } from '@/db/repositories/people';
import { protocolsAt } from '@/db/repositories/protocols';
import { rolesAtBoard } from '@/db/repositories/roles';
import { removedSchoolsOf, schoolsOf, type SchoolRow } from '@/db/repositories/schools';
import { can, isOfficerOf, type Person } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { isToConfirm } from '@/lib/core/schools';
import { pageNumber, pageOf } from '@/lib/server/basics/page-of';
import { query } from '@/lib/server/door/command';
import { findPresentSchool } from './find-school';

/** Lines of each list on one page. */
const LINES = 50;

/** The schools that somebody may hear of, and for who keeps them those that were removed and can be put back. */
export const listSchools = query({
  name: 'list_schools',
  input: z.strictObject({ page: pageNumber, removedPage: pageNumber }),
  find: async ({ tx, actor }) => {
    const board = await findBoard(tx, actor.boardId);
    return board ? ok({ boardId: board.id, board }) : fail({ code: 'not_found' });
  },
  may: (person, { boardId }) => can(person, 'see_schools', { boardId }),
  do: async ({ tx, actor, now }, { page, removedPage }, { boardId, board }) => {
    const mayManage = can(actor, 'manage_schools', { boardId }) === 'allowed';
    const heardOf = (await schoolsOf(tx, boardId)).filter(
      ({ id }) => can(actor, 'hear_of_school', { boardId, schoolId: id }) === 'allowed',
    );
    const schools = pageOf(heardOf, page, LINES);
    const removed = pageOf(mayManage ? await removedSchoolsOf(tx, boardId) : [], removedPage, LINES);
    const officers = await officersAt(tx, boardId);
    return ok({
      sectors: board.sectors,
      mayManage,
      schools: await Promise.all(
        schools.items.map(async (school) => ({
          ...shown(school),
          ...cardOf(school),
          confirmed: await confirmationOf(tx, school),
          isToConfirm: isToConfirm(school.contactsConfirmedAt ?? undefined, now),
          /** Who is asked whether its informatiekaart is right. */
          officers: officers.get(school.id) ?? [],
          mayChange: mayChange(actor, school),
        })),
      ),
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
  may: (person, { id, boardId }) => can(person, 'see_school', { boardId, schoolId: id }),
  do: async ({ tx, actor, now }, _input, school) => {
    const board = await findBoard(tx, school.boardId);
    if (!board) return fail({ code: 'not_found' });
    const protocols = await protocolsAt(tx, school.boardId);
    const { revision, street, place, contacts, contactsChangedAt, contactsConfirmedAt } = school;
    return ok({
      ...shown(school),
      ...{ revision, street, place, contacts },
      contactsChangedAt: contactsChangedAt ?? undefined,
      confirmed: await confirmationOf(tx, school),
      /** Is this person to say now whether it is still right? */
      isToConfirm: isOfficerOf(actor, school.id) && isToConfirm(contactsConfirmedAt ?? undefined, now),
      /** Where its own pages stand, one for each protocol that was published. */
      pages: protocols
        .filter(({ published }) => published > 0)
        .map(({ protocol }) => `/${board.slug}/${school.slug}/${protocol.slug}`),
      sectors: board.sectors,
      mayManage: can(actor, 'manage_schools', { boardId: school.boardId }) === 'allowed',
    });
  },
});

const shown = ({ id, slug, brin, name, sector }: SchoolRow) => ({ id, slug, brin, name, sector });

const cardOf = ({ contacts }: SchoolRow) => ({
  people: contacts.length,
  hasOfficer: contacts.some(({ kind }) => kind === 'attention-officer'),
});

const mayChange = (actor: Person, { id, boardId }: SchoolRow) =>
  can(actor, 'change_school_contacts', { boardId, schoolId: id }) === 'allowed';

/** When and by whom it was said that the informatiekaart is right. */
async function confirmationOf(tx: Reader, { contactsConfirmedAt, contactsConfirmedBy }: SchoolRow) {
  if (contactsConfirmedAt === null || contactsConfirmedBy === null) return undefined;
  return { at: contactsConfirmedAt, by: (await findPerson(tx, contactsConfirmedBy))?.name ?? '' };
}

/** The names of the aandachtsfunctionarissen of each school. */
async function officersAt(tx: Reader, boardId: string): Promise<Map<string, string[]>> {
  const held = (await rolesAtBoard(tx, boardId)).flatMap(({ personId, role }) =>
    role.name === 'attention-officer' && role.schoolId !== undefined
      ? [{ personId, schoolId: role.schoolId }]
      : [],
  );
  const people = await findPeople(
    tx,
    held.map(({ personId }) => personId),
  );
  const names = new Map<string, string[]>();
  for (const { personId, schoolId } of held)
    names.set(schoolId, [...(names.get(schoolId) ?? []), people.get(personId)?.name ?? '']);
  return names;
}
