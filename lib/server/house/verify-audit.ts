import { z } from 'zod';
import { can } from '@/lib/core/access';
import { ok } from '@/lib/core/result';
import { query } from '@/lib/server/door/command';
import { KEPT_HEAD, verifyBoard } from './evidence/verify-board';

/** Is everything at the board as its log says? Takes a head that was kept elsewhere, when somebody has one. */
export const verifyAudit = query({
  name: 'verify_audit',
  input: z.strictObject({ head: z.string().regex(KEPT_HEAD).optional() }),
  find: async ({ actor }) => ok({ boardId: actor.boardId }),
  may: (person, board) => can(person, 'verify_audit', board),
  do: async (_context, _input, board) => ok(board),
  finish: async ({ snapshot, auditKey, today }, { head }, { boardId }) =>
    ok({ today, ...(await snapshot((tx) => verifyBoard(tx, boardId, auditKey, { head }))) }),
});
