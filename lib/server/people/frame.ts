import { z } from 'zod';
import { boardsOf, findMember } from '@/db/repositories/memberships';
import { can } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { query } from '@/lib/server/door/command';

/** What stands around every page of the studio: who somebody is here, at which board, at which others they work, and where they may go. */
export const getFrame = query({
  name: 'get_frame',
  input: z.strictObject({}),
  find: async ({ tx, actor }) => {
    const found = await findMember(tx, actor);
    return found ? ok(found) : fail({ code: 'not_found' });
  },
  may: (person, { board }) => can(person, 'see_board', { boardId: board.id }),
  do: async ({ tx, actor }, _input, { board, person }) =>
    ok({
      person: { id: person.id, name: person.name, roles: actor.roles },
      board: { id: board.id, name: board.name, slug: board.slug, sectors: board.sectors },
      /** Where they work: with more than one they can switch. */
      boards: (await boardsOf(tx, person.id)).map(({ id, name }) => ({ id, name })),
      may: {
        createProtocol: can(actor, 'create_protocol', { boardId: board.id }) === 'allowed',
        verifyAudit: can(actor, 'verify_audit', { boardId: board.id }) === 'allowed',
        seeSchools: can(actor, 'see_schools', { boardId: board.id }) === 'allowed',
        seePeople: can(actor, 'see_people', { boardId: board.id }) === 'allowed',
      },
    }),
});
