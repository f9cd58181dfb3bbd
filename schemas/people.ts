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

/** One role of one person at one board. A council member is so of exactly one council per role. */
export const role = z.discriminatedUnion('name', [
  z.strictObject({ name: roleName.exclude(['council']) }),
  z.strictObject({ name: z.literal('council'), councilId: z.string().min(1).max(64) }),
]);

export type RoleName = z.infer<typeof roleName>;
export type Role = z.infer<typeof role>;
