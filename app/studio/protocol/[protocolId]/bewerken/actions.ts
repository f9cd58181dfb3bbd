'use server';

import { action } from '@/lib/server/web/action';
import { applyOperations, getDraft } from '@/lib/server/drafts/drafts';
import { getEarlierText, listHistory, namePoint } from '@/lib/server/drafts/history';
import { writeLogo } from '@/lib/server/drafts/logo';
import { getModel } from '@/lib/server/drafts/model';

export const save = action(applyOperations);
export const read = action(getDraft);
export const readModel = action(getModel);
export const offerLogo = action(writeLogo);
export const listPoints = action(listHistory);
export const readPoint = action(getEarlierText);
export const makePoint = action(namePoint);
