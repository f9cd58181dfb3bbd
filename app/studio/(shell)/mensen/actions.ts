'use server';

import { action } from '@/lib/server/web/action';
import { invitePerson } from '@/lib/server/people/invitations';
import { changeRoles, removePerson } from '@/lib/server/people/people';

export const invite = action(invitePerson);
export const setRoles = action(changeRoles);
export const remove = action(removePerson);
