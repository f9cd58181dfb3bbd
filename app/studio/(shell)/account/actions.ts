'use server';

import { changeOwnPassword, signOutEverywhere } from '@/lib/server/account';
import { action } from '@/lib/server/action';

export const changePassword = action(changeOwnPassword);
export const endSessions = action(signOutEverywhere);
