import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { palette } from '@/lib/core/design';
import { fontFiles, siteCss } from '@/lib/core/render/html';
import { fontFolder } from '@/lib/server/making/font-folder';
import { publicHeaders } from './public-headers';
import { asIs, encodingFor, isUnchanged, represent } from './representation';
import type { Representation } from './representation';
import type { PublicAnswer, PublicRequest } from './public-site';

const forever = 'public, max-age=31536000, immutable';

/** Half a year ahead of the day on which it is asked, so that it never runs out while the program runs. */
function securityText(baseUrl: string, contact: string, now: Date): string {
  const expires = new Date(now.getTime() + 180 * 24 * 60 * 60 * 1000).toISOString();
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${baseUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/** A plain tick on a plain square: says nothing to who looks over a shoulder. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${palette.brand}"/><path d="M8 17l6 6 10-13" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/** Search engines may find the published pages; the studio is not for them. */
const robots = [
  'User-agent: *',
  'Disallow: /studio',
  'Disallow: /api',
  'Disallow: /instellen',
  'Disallow: /uitnodiging',
  '',
].join('\n');

/**
 * The few files that belong to no version: fonts, the style of notices, robots.txt and security.txt (RFC 9116).
 * Read once, at the start. `contact` is where a leak is reported, see settings.ts: without one there is no security.txt.
 */
export async function openAssets(settings: {
  baseUrl: string;
  contact?: string | undefined;
  now: () => Date;
}) {
  const files = new Map<string, Representation>();
  const add = async (path: string, contentType: string, body: string | Uint8Array) =>
    files.set(path, await represent(contentType, typeof body === 'string' ? Buffer.from(body) : body));
  for (const name of fontFiles)
    await add(`/assets/fonts/${name}`, 'font/woff2', await readFile(join(fontFolder, name)));
  await add('/assets/site.css', 'text/css; charset=utf-8', siteCss());
  await add('/assets/icon.svg', 'image/svg+xml; charset=utf-8', icon);
  await add('/robots.txt', 'text/plain; charset=utf-8', robots);
  const { baseUrl, contact, now } = settings;
  const find = (path: string) =>
    path === '/.well-known/security.txt' && contact !== undefined
      ? asIs('text/plain; charset=utf-8', securityText(baseUrl, contact, now()))
      : files.get(path);

  return (request: PublicRequest): PublicAnswer | undefined => {
    const path = request.url.split('?', 1)[0] ?? '';
    const file = find(path);
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
    const encoding = encodingFor(request.acceptEncoding, file);
    const headers: Record<string, string> = {
      ...publicHeaders(file.contentType),
      etag: file.etag,
      'cache-control': path.startsWith('/assets/fonts/') ? forever : 'public, max-age=3600',
      vary: 'Accept-Encoding',
      ...(encoding !== 'plain' && { 'content-encoding': encoding }),
    };
    if (isUnchanged(request.ifNoneMatch, file.etag)) return { status: 304, headers, body: Buffer.alloc(0) };
    return { status: 200, headers, body: file[encoding] ?? file.plain };
  };
}
