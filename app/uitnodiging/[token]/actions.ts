'use server';

import { action } from '@/lib/server/web/action';
import { acceptInvitation } from '@/lib/server/people/invitations';

export const accept = action(acceptInvitation);
