'use server';

import { action } from '@/lib/server/web/action';
import { confirmRole, refuseRole } from '@/lib/server/people/role-confirmations';

export const confirm = action(confirmRole);
export const refuse = action(refuseRole);
