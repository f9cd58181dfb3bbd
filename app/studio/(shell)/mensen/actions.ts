'use server';

import { action } from '@/lib/server/action';
import { invitePerson } from '@/lib/server/invitations';
import { changeRoles, removePerson } from '@/lib/server/people';

export const invite = action(invitePerson);
export const setRoles = action(changeRoles);
export const remove = action(removePerson);
