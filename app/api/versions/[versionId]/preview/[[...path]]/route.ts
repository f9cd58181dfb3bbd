import { handler } from '@/lib/server/web/handler';
import { getVersionPreview } from '@/lib/server/versions/version-preview';

/** With the policy of the public site, as it will be: proxy.ts sees to that. */
export const GET = handler(
  getVersionPreview,
  ({ contentType, body }) => new Response(new Uint8Array(body), { headers: { 'Content-Type': contentType } }),
);
