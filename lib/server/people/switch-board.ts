import { z } from 'zod';
import { findMember } from '@/db/repositories/memberships';
import { storeLastBoard } from '@/db/repositories/people';
import { isSessionOf, storeBoardOfSession } from '@/db/repositories/sessions';
import { can } from '@/lib/core/access';
import { fail, ok } from '@/lib/core/result';
import { command } from '@/lib/server/door/command';

/** From now on somebody works at another board of theirs, in this session alone. The log of that board says it. */
export const switchBoard = command({
  name: 'switch_board',
  input: z.strictObject({
    /** Told by the server, never by who asks. */
    sessionId: z.string().max(100),
    boardId: z.string().min(1).max(64),
  }),
  find: async ({ tx, actor: { personId } }, { sessionId, boardId }) => {
    const isTheirs = await isSessionOf(tx, sessionId, personId);
    const member = isTheirs && (await findMember(tx, { personId, boardId }));
    return member ? ok(member.board) : fail({ code: 'not_found' });
  },
  may: (person) => can(person, 'manage_own_account', { boardId: person.boardId }),
  do: async ({ tx, actor: { personId } }, { sessionId }, { id: boardId }) => {
    await storeBoardOfSession(tx, sessionId, boardId);
    await storeLastBoard(tx, personId, boardId);
    return ok({ value: {}, audit: { boardId, subject: personId, detail: {} } });
  },
});
