import { z } from 'zod';
import { type SchoolRow, storeConfirmation, storeSchool } from '@/db/repositories/schools';
import { can, isOfficerOf, type Person } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { numbersIn } from '@/lib/core/text';
import { mostSchoolContacts, schoolContact } from '@/schemas/school';
import { command } from '@/lib/server/door/command';
import { findPresentSchool } from './find-school';

const contacts = z
  .array(schoolContact)
  .max(
    mostSchoolContacts,
    `Op een informatiekaart passen ${mostSchoolContacts} mensen. Haal eerst iemand weg.`,
  )
  .superRefine((all, context) => {
    for (const [at, { phone }] of all.entries()) {
      if (phone === '' || numbersIn(phone).length > 0) continue;
      const message = `"${phone}" is geen telefoonnummer dat bestaat. Kijk of er een cijfer mist of te veel is.`;
      context.addIssue({ code: 'custom', path: [at, 'phone'], message });
    }
  });

/**
 * The people and numbers of a school: its informatiekaart. No council has a say in it, so it counts at once. The log
 * says that it changed and how many stand on it, never who or which number. What its aandachtsfunctionaris keeps is right.
 */
export const changeSchoolContacts = command({
  name: 'change_school_contacts',
  input: z.strictObject({ schoolId: z.string().min(1).max(64), revision: z.number().int().min(1), contacts }),
  find: ({ tx }, { schoolId }) => findPresentSchool(tx, schoolId),
  may: mayChange,
  do: async ({ tx, now, actor }, input, school) => {
    const { id, boardId, revision } = school;
    if (revision !== input.revision) return fail({ code: 'conflict', revision });
    await storeSchool(tx, school, { contacts: input.contacts, contactsChangedAt: now });
    if (isOfficerOf(actor, id)) await storeConfirmation(tx, id, { at: now, by: actor.personId });
    return ok({
      value: { revision: revision + 1 },
      audit: { boardId, subject: id, detail: { people: input.contacts.length } },
    });
  },
});

/** The answer to "klopt dit nog?": the informatiekaart as one saw it is right. */
export const confirmSchoolContacts = command({
  name: 'confirm_school_contacts',
  input: z.strictObject({ schoolId: z.string().min(1).max(64), revision: z.number().int().min(1) }),
  find: ({ tx }, { schoolId }) => findPresentSchool(tx, schoolId),
  may: mayChange,
  do: async ({ tx, now, actor }, input, { id, boardId, revision }) => {
    if (revision !== input.revision) return fail({ code: 'conflict', revision });
    await storeConfirmation(tx, id, { at: now, by: actor.personId });
    return ok({ value: {}, audit: { boardId, subject: id, detail: {} } });
  },
});

function mayChange(person: Person, { id, boardId }: SchoolRow) {
  return can(person, 'change_school_contacts', { boardId, schoolId: id });
}
