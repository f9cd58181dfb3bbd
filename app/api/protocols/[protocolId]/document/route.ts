import { asFile, downloadDraft } from '@/lib/server/downloads';
import { handler } from '@/lib/server/handler';

export const GET = handler(downloadDraft, asFile);
