'use server';

import { action } from '@/lib/server/web/action';
import { setUpInstallation } from '@/lib/server/people/set-up';

export const setUp = action(setUpInstallation);
