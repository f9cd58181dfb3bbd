import { z } from 'zod';
import { findSchool, storeSchool } from '@/db/repositories/schools';
import { can } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { schoolFields } from '@/schemas/school';
import { command } from '@/lib/server/door/command';
import { checkSchool, findPresentSchool } from './find-school';

const schoolId = z.string().min(1).max(64);

/** Other fields for a school. Its address stays: printed codes lead there. */
export const changeSchool = command({
  name: 'change_school',
  input: z.strictObject({ schoolId, revision: z.number().int().min(1), fields: schoolFields }),
  find: ({ tx }, input) => findPresentSchool(tx, input.schoolId),
  may: (person, { boardId }) => can(person, 'manage_schools', { boardId }),
  do: async ({ tx }, { revision, fields }, school) => {
    const { id, boardId } = school;
    if (school.revision !== revision) return fail({ code: 'conflict', revision: school.revision });
    const lawful = await checkSchool(tx, boardId, fields, school);
    if (!lawful.ok) return lawful;
    await storeSchool(tx, school, fields);
    return ok({ value: {}, audit: { boardId, subject: id, detail: fields } });
  },
});

/** Takes a school and its public pages away. It can be put back with all that it had. */
export const removeSchool = command({
  name: 'remove_school',
  input: z.strictObject({ schoolId }),
  find: ({ tx }, input) => findPresentSchool(tx, input.schoolId),
  may: (person, { boardId }) => can(person, 'manage_schools', { boardId }),
  do: async ({ tx, now }, _input, school) => {
    await storeSchool(tx, school, { removedAt: now });
    return ok({ value: {}, audit: { boardId: school.boardId, subject: school.id, detail: {} } });
  },
});

/** Puts a school back that was removed. */
export const restoreSchool = command({
  name: 'restore_school',
  input: z.strictObject({ schoolId }),
  find: async ({ tx }, input) => {
    const school = await findSchool(tx, input.schoolId);
    return school && school.removedAt !== null ? ok(school) : fail({ code: 'not_found' });
  },
  may: (person, { boardId }) => can(person, 'manage_schools', { boardId }),
  do: async ({ tx }, _input, school) => {
    const lawful = await checkSchool(tx, school.boardId, school);
    if (!lawful.ok) return lawful;
    await storeSchool(tx, school, { removedAt: null });
    return ok({ value: {}, audit: { boardId: school.boardId, subject: school.id, detail: {} } });
  },
});
