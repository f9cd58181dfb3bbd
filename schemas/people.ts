import { z } from 'zod';

/** What somebody may be for a board. The Dutch words stand in lib/core/access/role-words.ts. */
const roleName = z.enum([
  'admin', // beheerder
  'board', // bestuur
  'editor', // redacteur
  'council', // lid van een (G)MR; always of one council
  'attention-officer', // aandachtsfunctionaris (AF)
  'board-attention-officer', // bovenschoolse of indirecte aandachtsfunctionaris (IAF)
  'commenter', // meelezer: sees drafts and comments on them
  'staff', // medewerker
]);

const id = z.string().min(1).max(64);

/**
 * One role of one person at one board. A council member is so of exactly one council per role, an aandachtsfunctionaris
 * of one school, or of none yet.
 */
export const role = z.discriminatedUnion('name', [
  z.strictObject({ name: roleName.exclude(['council', 'attention-officer']) }),
  z.strictObject({ name: z.literal('council'), councilId: id }),
  z.strictObject({ name: z.literal('attention-officer'), schoolId: id.optional() }),
]);

export type RoleName = z.infer<typeof roleName>;
export type Role = z.infer<typeof role>;

/** The same for the same role: its name, and of what it is. */
export function keyOfRole(one: Role): string {
  const of =
    one.name === 'council' ? one.councilId : one.name === 'attention-officer' ? one.schoolId : undefined;
  return of === undefined ? one.name : `${one.name}:${of}`;
}
