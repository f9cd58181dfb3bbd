'use server';

import { acceptInvitation } from '@/lib/server/people/invitations';
import { switchBoard } from '@/lib/server/people/switch-board';
import { action } from '@/lib/server/web/action';
import { sessionAction } from '@/lib/server/web/session-action';

export const accept = action(acceptInvitation);
export const switchTo = sessionAction(switchBoard);
