import { inForceAt } from '@/lib/core/lifecycle';
import { statusMark } from '@/lib/core/render/html';
import { notFoundPage, notYetPage, withdrawnPage } from './notice-page';
import { isProgramPath, publicAddress } from './public-address';
import type { PublicAddress } from './public-address';
import { publicHeaders } from './public-headers';
import type { PublishedVersion } from '@/lib/server/versions/published';
import type { PublishedFinder } from './published-finder';
import { withoutLastSlashes } from '@/lib/server/basics/without-last-slashes';
import { recentlyUsed } from '@/lib/server/basics/recently-used';
import { encodingFor, isUnchanged, represent } from './representation';
import type { Representation } from './representation';
import { statusHtml } from './status-html';

export type PublicRequest = {
  method: string;
  /** Path and query, as it came in. */
  url: string;
  acceptEncoding?: string | undefined;
  ifNoneMatch?: string | undefined;
};
export type PublicAnswer = { status: number; headers: Record<string, string>; body: Buffer };

/** What the site needs from outside. `moment` counts milliseconds, from any start. */
export type PublicSiteParts = {
  find: PublishedFinder;
  today: () => string;
  moment: () => number;
  /** Bytes of pages to keep at most. */
  memory?: number;
};
/** Gives undefined for addresses that are the program's own. What was just asked for is answered without waiting. */
export type PublicSite = {
  answer: (request: PublicRequest) => PublicAnswer | undefined | Promise<PublicAnswer | undefined>;
};

/** So soon, in milliseconds, does a new publication show on an address that was just asked for. */
const freshFor = 250;
const usualMemory = 96 * 1024 * 1024;
const addresses = 5000;
/** No address of ours is longer; what somebody hangs behind one is not worth keeping. */
const longestKept = 250;

const forever = 'public, max-age=31536000, immutable';
const askEachTime = 'no-cache';

const sizeOf = (one: Representation) =>
  one.plain.length + (one.gzip?.length ?? 0) + (one.br?.length ?? 0) + 500;

/** What an address gives until then. The page itself is kept once, under `key`, and only as long as there is room. */
type Ready = { key: string; headers: Record<string, string>; until: number };
type Found = { page: Representation; headers: Record<string, string> };

/**
 * The public site: hands out the files of published versions and sets no cookie. Bodies are kept in memory,
 * compressed once; which version is in force is asked again every quarter of a second and follows the
 * calendar day.
 */
export function openPublicSite({ find, today, moment, memory = usualMemory }: PublicSiteParts): PublicSite {
  const bodies = recentlyUsed<Representation>(memory, sizeOf);
  const ready = recentlyUsed<Ready>(addresses, () => 1);
  /** What is being made now: a page that many ask for at once is made once. */
  const making = new Map<string, Promise<Representation | undefined>>();

  async function pageOf(
    address: PublicAddress,
    shown: PublishedVersion,
    inForce: PublishedVersion | undefined,
  ) {
    const { boardSlug, protocolSlug, path } = address;
    const status = statusHtml(shown, inForce, today(), `/${boardSlug}/${protocolSlug}${path && `/${path}`}`);
    const isPage = path === '' || path === 'doorlopen';
    const key = `${boardSlug}/${protocolSlug}/${shown.number}/${path}#${isPage ? status : ''}`;
    const known = bodies.get(key);
    if (known) return { key, page: known };
    const made = making.get(key) ?? make(key, address, shown, isPage ? status : undefined);
    making.set(key, made);
    try {
      const page = await made;
      return page && { key, page };
    } finally {
      making.delete(key);
    }
  }

  /** Reads a file, writes in a page how its version stands, and compresses it. */
  async function make(
    key: string,
    { boardSlug, protocolSlug, path }: PublicAddress,
    { number }: PublishedVersion,
    status: string | undefined,
  ): Promise<Representation | undefined> {
    const file = await find.file(boardSlug, protocolSlug, number, path);
    if (!file) return undefined;
    const text = () => Buffer.from(file.body).toString('utf8');
    const body = status === undefined ? file.body : Buffer.from(text().replace(statusMark, () => status));
    const made = await represent(file.contentType, body);
    bodies.set(key, made);
    return made;
  }

  async function look(request: PublicRequest): Promise<PublicAnswer | undefined> {
    const [pathname = '/', search = ''] = request.url.split('?', 2);
    if (isProgramPath(pathname)) return undefined;
    if (!reads(request)) return notice(405, 'Alleen lezen', { allow: 'GET, HEAD' });
    const trimmed = withoutLastSlashes(pathname);
    const address = publicAddress(trimmed, new URLSearchParams(search));
    if (!address) return notice(404, notFoundPage());
    if (trimmed !== pathname) return notice(308, '', { location: trimmed + (search && `?${search}`) });
    const versions = await find.versions(address.boardSlug, address.protocolSlug);
    const inForce = inForceAt(versions, today());
    const asked = address.number;
    const shown = asked === 'in_force' ? inForce : versions.find((one) => one.number === asked);
    const coming = versions.toSorted((a, b) => a.entryIntoForce.localeCompare(b.entryIntoForce))[0];
    if (!shown && coming && asked === 'in_force') {
      return notice(404, notYetPage(coming, `/${address.boardSlug}/${address.protocolSlug}`));
    }
    const withdrawn =
      shown || asked === 'in_force'
        ? undefined
        : (await find.withdrawn(address.boardSlug, address.protocolSlug)).find((one) => one.number === asked);
    if (withdrawn) {
      const path = versions.length > 0 ? `/${address.boardSlug}/${address.protocolSlug}` : undefined;
      return notice(410, withdrawnPage(withdrawn, path));
    }
    const kept = shown && (await pageOf(address, shown, inForce));
    if (!kept) return notice(404, notFoundPage());
    const { key, page } = kept;
    const headers = headersOf(page, address, shown.entryIntoForce > today());
    if (request.url.length <= longestKept)
      ready.set(request.url, { key, headers, until: moment() + freshFor });
    return send({ page, headers }, request);
  }

  return {
    answer: (request) => {
      const known = reads(request) ? ready.get(request.url) : undefined;
      const page = known && known.until > moment() ? bodies.get(known.key) : undefined;
      return known && page ? send({ page, headers: known.headers }, request) : look(request);
    },
  };
}

const reads = ({ method }: PublicRequest) => method === 'GET' || method === 'HEAD';

/** What is not in force yet may still be taken back, so nobody keeps it without asking. */
function headersOf(page: Representation, address: PublicAddress, isComing: boolean): Record<string, string> {
  const isPage = address.path === '' || address.path === 'doorlopen';
  const changesByDay = address.number === 'in_force' || isPage || isComing;
  return {
    ...publicHeaders(page.contentType),
    etag: page.etag,
    'cache-control': changesByDay ? askEachTime : forever,
    vary: 'Accept-Encoding',
    ...(page.contentType === 'application/pdf' && {
      'content-disposition': `inline; filename="${address.protocolSlug}-${address.path}"`,
    }),
  };
}

function send({ page, headers }: Found, request: PublicRequest): PublicAnswer {
  if (isUnchanged(request.ifNoneMatch, page.etag)) return { status: 304, headers, body: Buffer.alloc(0) };
  const encoding = encodingFor(request.acceptEncoding, page);
  if (encoding === 'plain') return { status: 200, headers, body: page.plain };
  return {
    status: 200,
    headers: { ...headers, 'content-encoding': encoding },
    body: page[encoding] ?? page.plain,
  };
}

function notice(status: number, text: string, more: Record<string, string> = {}): PublicAnswer {
  const headers = { ...publicHeaders('text/html; charset=utf-8'), 'cache-control': 'no-store', ...more };
  return { status, headers, body: Buffer.from(text, 'utf8') };
}
