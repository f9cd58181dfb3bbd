import { inForceAt } from '@/lib/core/lifecycle';
import { schoolsHtml, statusHtml } from '@/lib/core/render/html';
import type { KeptForms } from '@/lib/server/basics/kept-forms';
import { recentlyUsed } from '@/lib/server/basics/recently-used';
import { saysItsStatus } from '@/lib/server/basics/sent-page';
import { withoutLastSlashes } from '@/lib/server/basics/without-last-slashes';
import { openFreshness } from './freshness';
import { notFoundPage, notYetPage, withdrawnPage } from './notice-page';
import { openPageShelf, type Opened, type Page } from './page-shelf';
import { isProgramPath, publicAddress, schoolAddress, type PublicAddress } from './public-address';
import { publicHeaders } from './public-headers';
import type { PublishedFinder } from './published-finder';
import { isUnchanged } from './representation';

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
  forms: KeptForms;
  today: () => string;
  moment: () => number;
  /** Bytes of pages to keep at most. */
  memory?: number;
};
/** Gives undefined for addresses that are the program's own. What was just asked for is answered without waiting. */
export type PublicSite = {
  answer: (request: PublicRequest) => PublicAnswer | undefined | Promise<PublicAnswer | undefined>;
};

const usualMemory = 96 * 1024 * 1024;
const addresses = 20_000;
/** No address of ours is longer; what somebody hangs behind one is not worth keeping. */
const longestKept = 250;

const forever = 'public, max-age=31536000, immutable';
const askEachTime = 'no-cache';

/** What an address gives as long as nothing is published or taken back anywhere, and the day is the same. */
type Ready = { page: Page; headers: Record<string, string>; stamp: string };

/**
 * The public site: hands out the files of published versions and sets no cookie. What was sent lately is kept in
 * memory, within its bounds; whether something was published is asked again every quarter of a second, and which
 * version is in force follows the calendar day.
 */
export function openPublicSite(parts: PublicSiteParts): PublicSite {
  const { find, forms, today, moment, memory = usualMemory } = parts;
  const shelf = openPageShelf(find, forms, memory);
  const ready = recentlyUsed<Ready>(addresses, () => 1);
  const freshness = openFreshness(() => find.state(), today, moment);

  /** Answers from memory, when all that it takes is there. */
  function atOnce(found: Ready | undefined, request: PublicRequest): PublicAnswer | undefined {
    if (!found) return undefined;
    if (isUnchanged(request.ifNoneMatch, found.page.etag)) return unchanged(found.headers);
    const opened = shelf.atHand(found.page, request.acceptEncoding);
    return opened && whole(found.headers, opened);
  }

  async function fetch(found: Ready, request: PublicRequest): Promise<PublicAnswer> {
    const answer = atOnce(found, request);
    if (answer) return answer;
    const opened = await shelf.bring(found.page, request.acceptEncoding);
    return opened ? whole(found.headers, opened) : notice(404, notFoundPage());
  }

  /** What this address gave the last time, when that cannot have changed. */
  function stillReady(request: PublicRequest, stamp: string | undefined): Ready | undefined {
    const found = stamp === undefined || !reads(request) ? undefined : ready.get(request.url);
    return found?.stamp === stamp ? found : undefined;
  }

  async function look(request: PublicRequest): Promise<PublicAnswer | undefined> {
    const [pathname = '/', search = ''] = request.url.split('?', 2);
    if (isProgramPath(pathname)) return undefined;
    if (!reads(request)) return notice(405, 'Alleen lezen', { allow: 'GET, HEAD' });
    const trimmed = withoutLastSlashes(pathname);
    const query = new URLSearchParams(search);
    const readings = [schoolAddress(trimmed, query), publicAddress(trimmed, query)] as const;
    const [first] = readings.filter((one) => one !== undefined);
    if (!first) return notice(404, notFoundPage());
    if (trimmed !== pathname) return notice(308, '', { location: trimmed + (search && `?${search}`) });
    // Taken before the versions are read: what is published meanwhile changes it.
    const stamp = await freshness.stamp();
    const known = stillReady(request, stamp);
    if (known) return fetch(known, request);
    const schools = await find.schools(first.boardSlug);
    const school = schools.find(({ slug }) => slug === readings[0]?.schoolSlug);
    const address = readings[school ? 0 : 1];
    if (!address) return notice(404, notFoundPage());
    const { boardSlug, protocolSlug, path } = address;
    const home = homeOf(address);
    const versions = await find.versions(boardSlug, protocolSlug);
    const inForce = inForceAt(versions, today());
    const asked = address.number;
    const shown = asked === 'in_force' ? inForce : versions.find((one) => one.number === asked);
    const coming = versions.toSorted((a, b) => a.entryIntoForce.localeCompare(b.entryIntoForce))[0];
    if (!shown && coming && asked === 'in_force') {
      return notice(404, notYetPage(coming, home));
    }
    const withdrawn =
      shown || asked === 'in_force'
        ? undefined
        : (await find.withdrawn(boardSlug, protocolSlug)).find((one) => one.number === asked);
    if (withdrawn) {
      const there = versions.length > 0 ? home : undefined;
      return notice(410, withdrawnPage(withdrawn, there));
    }
    if (!shown) return notice(404, notFoundPage());
    const there = `${home}${path && `/${path}`}`;
    const status = saysItsStatus(path)
      ? statusHtml(shown, inForce, today(), there) + choiceOf(address, schools)
      : undefined;
    const file = { boardSlug, school, protocolSlug, path, number: shown.number, status };
    const opened = await shelf.open(file, request.acceptEncoding);
    if (!opened) return notice(404, notFoundPage());
    const { page } = opened;
    const headers = headersOf(page, address, shown.entryIntoForce > today());
    if (request.url.length <= longestKept) ready.set(request.url, { page, headers, stamp });
    if (isUnchanged(request.ifNoneMatch, page.etag)) return unchanged(headers);
    return whole(headers, opened);
  }

  return {
    answer: (request) => atOnce(stillReady(request, freshness.atHand()), request) ?? look(request),
  };
}

/** Where the version in force stands: of a school its own address. */
function homeOf({ boardSlug, schoolSlug, protocolSlug }: PublicAddress): string {
  return `/${boardSlug}${schoolSlug === undefined ? '' : `/${schoolSlug}`}/${protocolSlug}`;
}

/** Where one chooses a school: the page itself, and the one to print from. */
function choiceOf(address: PublicAddress, schools: readonly { slug: string; name: string }[]): string {
  const { path, number, schoolSlug } = address;
  if (path === 'doorlopen') return '';
  const version = number === 'in_force' ? '' : `/v/${number}`;
  const { schoolSlug: _own, ...board } = address;
  const addressOf = (slug?: string) =>
    `${homeOf(slug === undefined ? board : { ...board, schoolSlug: slug })}${version}${path && `/${path}`}`;
  return schoolsHtml(schools, schoolSlug, addressOf);
}

const reads = ({ method }: PublicRequest) => method === 'GET' || method === 'HEAD';

/** What is kept as a file gets a name that says what it is of. */
const downloads: Readonly<Record<string, string>> = {
  'application/pdf': 'inline',
  'image/png': 'inline',
  'image/svg+xml; charset=utf-8': 'inline',
  'application/zip': 'attachment',
};

/** What is not in force yet may still be taken back, so nobody keeps it without asking. */
function headersOf(page: Page, address: PublicAddress, isComing: boolean): Record<string, string> {
  const changesByDay =
    address.schoolSlug !== undefined ||
    address.number === 'in_force' ||
    saysItsStatus(address.path) ||
    isComing;
  return {
    ...publicHeaders(page.contentType, address.path),
    etag: page.etag,
    'cache-control': changesByDay ? askEachTime : forever,
    vary: 'Accept-Encoding',
    ...(downloads[page.contentType] && {
      'content-disposition': `${downloads[page.contentType]}; filename="${[...(address.schoolSlug ? [address.schoolSlug] : []), address.protocolSlug, address.path].join('-')}"`,
    }),
  };
}

const unchanged = (headers: Record<string, string>): PublicAnswer => ({
  status: 304,
  headers,
  body: Buffer.alloc(0),
});

function whole(headers: Record<string, string>, { encoding, body }: Opened): PublicAnswer {
  const said = encoding === 'plain' ? headers : { ...headers, 'content-encoding': encoding };
  return { status: 200, headers: said, body };
}

function notice(status: number, text: string, more: Record<string, string> = {}): PublicAnswer {
  const headers = { ...publicHeaders('text/html; charset=utf-8'), 'cache-control': 'no-store', ...more };
  return { status, headers, body: Buffer.from(text, 'utf8') };
}
