'use server';

import { action } from '@/lib/server/action';
import { applyOperations } from '@/lib/server/drafts';
import { submitVersion } from '@/lib/server/submission';

export const submit = action(submitVersion);
export const saveReason = action(applyOperations);
