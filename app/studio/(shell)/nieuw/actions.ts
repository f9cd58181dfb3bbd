'use server';

import { action } from '@/lib/server/web/action';
import { createProtocol } from '@/lib/server/drafts/protocols';

export const create = action(createProtocol);
