'use server';

import { action } from '@/lib/server/action';
import { applyOperations, getDraft } from '@/lib/server/drafts';
import { getModel } from '@/lib/server/model';

export const save = action(applyOperations);
export const read = action(getDraft);
export const readModel = action(getModel);
