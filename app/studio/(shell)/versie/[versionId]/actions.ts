'use server';

import { action } from '@/lib/server/action';
import { adoptVersion, consent, refuse, withdrawVersion } from '@/lib/server/decisions';
import { publishVersion } from '@/lib/server/publications';

export const giveConsent = action(consent);
export const withholdConsent = action(refuse);
export const adopt = action(adoptVersion);
export const publish = action(publishVersion);
export const withdraw = action(withdrawVersion);
