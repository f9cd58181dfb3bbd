'use server';

import { action } from '@/lib/server/action';
import { createProtocol } from '@/lib/server/protocols';

export const create = action(createProtocol);
