'use server';

import { action } from '@/lib/server/web/action';
import { restoreRevision } from '@/lib/server/drafts/revisions';

export const restore = action(restoreRevision);
