'use server';

import { action } from '@/lib/server/web/action';
import { applyOperations } from '@/lib/server/drafts/drafts';
import { submitVersion } from '@/lib/server/versions/submission';

export const submit = action(submitVersion);
export const saveReason = action(applyOperations);
