import { asPdf, downloadVersionReport } from '@/lib/server/versions/check-reports';
import { handler } from '@/lib/server/web/handler';

export const GET = handler(downloadVersionReport, asPdf);
