import { handler } from '@/lib/server/web/handler';
import { getHealth } from '@/lib/server/house/health';

export const GET = handler(getHealth);
