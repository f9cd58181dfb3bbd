'use server';

import { changeOwnPassword, signOutEverywhere } from '@/lib/server/people/account';
import { action } from '@/lib/server/web/action';

export const changePassword = action(changeOwnPassword);
export const endSessions = action(signOutEverywhere);
