import { followDraft } from '@/lib/server/drafts/live-draft';
import { liveStream } from '@/lib/server/web/live-stream';

export const GET = liveStream(followDraft);
