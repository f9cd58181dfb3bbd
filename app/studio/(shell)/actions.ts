'use server';

import { switchBoard } from '@/lib/server/people/switch-board';
import { sessionAction } from '@/lib/server/web/session-action';

export const switchTo = sessionAction(switchBoard);
