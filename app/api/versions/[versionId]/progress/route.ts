import { handler } from '@/lib/server/web/handler';
import { getPublicationProgress } from '@/lib/server/versions/publication-progress';

export const GET = handler(getPublicationProgress);
