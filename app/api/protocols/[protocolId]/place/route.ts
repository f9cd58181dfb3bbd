import { tellPlace } from '@/lib/server/drafts/tell-place';
import { handler } from '@/lib/server/web/handler';

export const POST = handler(tellPlace);
