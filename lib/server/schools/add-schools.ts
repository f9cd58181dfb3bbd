import { z } from 'zod';
import { findBoard } from '@/db/repositories/boards';
import { insertSchool, schoolsOf } from '@/db/repositories/schools';
import { can } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { readSchoolList } from '@/lib/core/schools';
import { lengthOfSchoolList, mostSchools, schoolFields, type SchoolFields } from '@/schemas/school';
import { typedAsIs } from '@/schemas/typed-text';
import { command } from '@/lib/server/door/command';
import type { WriteContext } from '@/lib/server/door/context';
import { checkSchool } from './find-school';
import { freeSchoolSlug } from './free-slug';

/** Adds one school. */
export const addSchool = command({
  name: 'add_school',
  input: schoolFields,
  find: async ({ actor }) => ok({ boardId: actor.boardId }),
  may: (person, board) => can(person, 'manage_schools', board),
  do: async (context, fields, { boardId }) => {
    const lawful = await checkSchool(context.tx, boardId, fields);
    if (!lawful.ok) return lawful;
    const added = await add(context, boardId, fields);
    return ok({ value: added, audit: { boardId, subject: added.id, detail: { schools: [added] } } });
  },
});

/**
 * Adds the schools of a pasted list, line by line. While a line is not right nothing is added, unless somebody asks for
 * the good lines alone: then the others come back as they were, to go on with.
 */
export const addSchools = command({
  name: 'add_schools',
  input: z.strictObject({
    list: typedAsIs('Lijst van scholen', lengthOfSchoolList),
    onlyGood: z.boolean().default(false),
  }),
  find: async ({ tx, actor }) => {
    const board = await findBoard(tx, actor.boardId);
    return board ? ok({ boardId: board.id, sectors: board.sectors }) : fail({ code: 'not_found' });
  },
  may: (person, board) => can(person, 'manage_schools', board),
  do: async (context, { list, onlyGood }, { boardId, sectors }) => {
    const present = await schoolsOf(context.tx, boardId);
    const { head, lines } = readSchoolList(list, { sectors, taken: present.map(({ brin }) => brin) });
    const good = lines.flatMap((line) => ('school' in line ? [line.school] : []));
    const bad = lines.flatMap((line) => ('problems' in line ? [line] : []));
    if (good.length === 0 || (bad.length > 0 && !onlyGood))
      return fail({ code: 'schools_not_read', lines: bad, good: good.length });
    if (present.length + good.length > mostSchools)
      return fail({ code: 'too_many_schools', most: mostSchools });
    const schools = [];
    for (const fields of good) schools.push(await add(context, boardId, fields));
    const left =
      bad.length === 0 ? [] : [...(head === undefined ? [] : [head]), ...bad.map(({ text }) => text)];
    return ok({
      value: { added: schools.length, left: left.join('\n') },
      audit: { boardId, subject: boardId, detail: { schools } },
    });
  },
});

/** The school as the log has it. */
async function add({ tx, newId, now }: WriteContext, boardId: string, fields: SchoolFields) {
  const told = { id: newId(), slug: await freeSchoolSlug(tx, boardId, fields.name), ...fields };
  await insertSchool(tx, {
    ...told,
    boardId,
    contacts: [],
    contactsChangedAt: null,
    contactsConfirmedAt: null,
    contactsConfirmedBy: null,
    revision: 1,
    createdAt: now,
    removedAt: null,
  });
  return told;
}
