import { isSameRole } from '@/lib/core/access';
import { rolesDetail, waitedDetail } from '@/schemas/audit-detail';
import type { Role } from '@/schemas/people';
import type { LogRow } from './log-row';

/** Only these rows about a person say what roles they hold. */
export const actionsOnRoles = ['accept_invitation', 'change_roles', 'confirm_role', 'remove_person'];

/** Since when somebody holds a role, and who confirmed it: undefined where no second holder had to. */
type HeldSince = { since: string; confirmedBy: string | undefined };

/**
 * From the rows about one person, oldest first: since when they held the role, without a break, when the row `seq` was
 * written. Undefined when they did not, or the log does not say.
 */
export function heldSince(rows: readonly LogRow[], role: Role, seq: number): HeldSince | undefined {
  let held: HeldSince | undefined;
  const isIt = (one: Role) => isSameRole(one, role);
  for (const row of rows.filter((one) => one.seq < seq)) {
    const given = rolesDetail.safeParse(row.detail).data;
    const confirmed = waitedDetail.safeParse(row.detail).data;
    if (row.action === 'remove_person') held = undefined;
    else if (row.action === 'confirm_role' && confirmed && isIt(confirmed.role)) {
      held = { since: row.at, confirmedBy: row.actorId ?? undefined };
    } else if (row.action === 'accept_invitation' || row.action === 'change_roles') {
      if (!given?.roles.some(isIt)) held = undefined;
      else held ??= { since: row.at, confirmedBy: undefined };
    }
  }
  return held;
}
