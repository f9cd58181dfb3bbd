import { handler } from '@/lib/server/handler';
import { getHealth } from '@/lib/server/health';

export const GET = handler(getHealth);
