'use server';

import { action } from '@/lib/server/web/action';
import { createProtocol } from '@/lib/server/drafts/create-protocol';

export const create = action(createProtocol);
