'use server';

import { action } from '@/lib/server/action';
import { setUpInstallation } from '@/lib/server/set-up';

export const setUp = action(setUpInstallation);
