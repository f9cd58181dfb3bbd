import { publicHeaders } from '@/lib/public-site/public-headers';
import { handler } from '@/lib/server/web/handler';
import { getVersionPreview } from '@/lib/server/versions/version-preview';

/** With the headers of the public site, as it will be: proxy.ts leaves it alone. */
export const GET = handler(
  getVersionPreview,
  ({ contentType, body }) => new Response(new Uint8Array(body), { headers: publicHeaders(contentType) }),
);
