import { asPdf, downloadDraftReport } from '@/lib/server/check-reports';
import { handler } from '@/lib/server/handler';

export const GET = handler(downloadDraftReport, asPdf);
