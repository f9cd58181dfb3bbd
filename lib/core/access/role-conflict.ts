import type { Role } from '@/schemas/people';
import { hasRole } from './actor';

export type RoleConflict = { code: 'role_conflict'; because: 'board_in_council' };

/**
 * Which law two roles of one person break, if any. Wms 3.7: who belongs to the competent authority cannot sit in
 * its council. An editor may sit in a council: Wms 3.8 keeps out only staff who speak for the board in the meetings with
 * it, which is no role here.
 */
export function roleConflict(roles: Role[]): RoleConflict | undefined {
  if (hasRole({ roles }, 'board') && hasRole({ roles }, 'council')) {
    return { code: 'role_conflict', because: 'board_in_council' };
  }
  return undefined;
}
