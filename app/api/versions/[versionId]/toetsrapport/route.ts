import { asPdf, downloadVersionReport } from '@/lib/server/check-reports';
import { handler } from '@/lib/server/handler';

export const GET = handler(downloadVersionReport, asPdf);
