'use server';

import { action } from '@/lib/server/web/action';
import {
  adoptVersion,
  consent,
  refuse,
  withdrawPublication,
  withdrawVersion,
} from '@/lib/server/versions/decisions';
import { publishVersion } from '@/lib/server/versions/publish';

export const giveConsent = action(consent);
export const withholdConsent = action(refuse);
export const adopt = action(adoptVersion);
export const publish = action(publishVersion);
export const withdraw = action(withdrawVersion);
export const takeBack = action(withdrawPublication);
