import { handler } from '@/lib/server/web/handler';
import { asPage, getVersionPreview } from '@/lib/server/versions/version-preview';

export const GET = handler(getVersionPreview, asPage);
