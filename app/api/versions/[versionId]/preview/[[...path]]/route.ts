import { handler } from '@/lib/server/handler';
import { asPage, getVersionPreview } from '@/lib/server/version-preview';

export const GET = handler(getVersionPreview, asPage);
