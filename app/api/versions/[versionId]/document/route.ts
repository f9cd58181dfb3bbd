import { asFile, downloadVersion } from '@/lib/server/downloads';
import { handler } from '@/lib/server/handler';

export const GET = handler(downloadVersion, asFile);
