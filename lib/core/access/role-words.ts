import type { Role, RoleName } from '@/schemas/people';

/** What a role is called on a screen. */
export const roleWords: Record<RoleName, string> = {
  admin: 'beheerder',
  board: 'bestuur',
  editor: 'redacteur',
  council: 'lid van de (G)MR',
  'attention-officer': 'aandachtsfunctionaris (AF)',
  'board-attention-officer': 'bovenschoolse aandachtsfunctionaris (IAF)',
  commenter: 'meelezer',
  staff: 'medewerker',
};

/** What somebody is, each said once: "redacteur, meelezer". */
export function rolesInWords(roles: readonly Role[]): string {
  return [...new Set(roles.map(({ name }) => roleWords[name]))].join(', ');
}
