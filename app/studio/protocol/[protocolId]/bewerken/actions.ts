'use server';

import { action } from '@/lib/server/action';
import { applyOperations, getDraft } from '@/lib/server/drafts';

export const save = action(applyOperations);
export const read = action(getDraft);
