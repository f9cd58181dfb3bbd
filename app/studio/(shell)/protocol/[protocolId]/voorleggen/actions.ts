'use server';

import { action } from '@/lib/server/action';
import { submitVersion } from '@/lib/server/submission';

export const submit = action(submitVersion);
