'use server';

import { action } from '@/lib/server/action';
import { acceptInvitation } from '@/lib/server/invitations';

export const accept = action(acceptInvitation);
