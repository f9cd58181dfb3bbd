import { asFile, downloadDraft } from '@/lib/server/versions/downloads';
import { handler } from '@/lib/server/web/handler';

export const GET = handler(downloadDraft, asFile);
