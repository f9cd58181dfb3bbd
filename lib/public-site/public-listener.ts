import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { noteFailure } from '@/lib/server/basics/note-failure';
import { publicHeaders } from './public-headers';
import { sourceHeader } from '@/lib/server/basics/source-header';
import { sourceOf } from './source-of';
import type { PublicAnswer, PublicRequest, PublicSite } from './public-site';

/** No address of ours comes near it; nothing of a longer one is read. */
const longestAddress = 2048;

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Answers a request with an asset, else with a public page, else lets the studio answer. A bug is logged
 * without the address, which would say who read what, and answered with 500.
 */
export function publicListener(
  asset: (request: PublicRequest) => PublicAnswer | undefined,
  site: PublicSite,
  studio: Next,
  /** Headers for everything public, such as HSTS where people reach the site over https. */
  more: Record<string, string> = {},
): RequestListener {
  const write = (response: ServerResponse, request: PublicRequest, answer: PublicAnswer) =>
    writeAnswer(response, request, { ...answer, headers: { ...more, ...answer.headers } });
  const strict = Object.entries({ ...publicHeaders('text/plain; charset=utf-8'), ...more });
  const refuse = (response: ServerResponse, status: number, text: string) =>
    response.writeHead(status, { ...Object.fromEntries(strict), 'cache-control': 'no-store' }).end(text);
  // The studio sets its own; the redirects and errors of its framework would have none.
  const pass = (incoming: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of strict) if (name !== 'content-type') response.setHeader(name, value);
    incoming.headers[sourceHeader] = sourceOf(incoming);
    return studio(incoming, response);
  };
  return (incoming, response) => {
    const request: PublicRequest = {
      method: incoming.method ?? 'GET',
      url: incoming.url ?? '/',
      acceptEncoding: incoming.headers['accept-encoding'],
      ifNoneMatch: incoming.headers['if-none-match'],
    };
    if (request.url.length > longestAddress) return void refuse(response, 414, 'Dit adres is te lang.');
    if (!isAddress(request)) return void refuse(response, 400, 'Dit adres kunnen we niet lezen.');
    const at = asset(request);
    if (at) return write(response, request, at);
    const answer = site.answer(request);
    if (answer && !(answer instanceof Promise)) return write(response, request, answer);
    const answered = Promise.resolve(answer).then((found) =>
      found ? write(response, request, found) : pass(incoming, response),
    );
    answered.catch((error: unknown) => {
      noteFailure(new Date(), 'a request', error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Er ging iets mis. Probeer het zo nog eens.');
    });
  };
}

/** A path on this site, asked with a usual method. Of others the studio's framework makes errors and redirects elsewhere. */
function isAddress({ method, url }: PublicRequest): boolean {
  return url.startsWith('/') && !/^[/\\]{2}/.test(url) && methods.has(method);
}
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

function writeAnswer(
  response: ServerResponse,
  request: PublicRequest,
  { status, headers, body }: PublicAnswer,
): void {
  const length = status === 304 ? {} : { 'content-length': body.length };
  response.writeHead(status, { ...headers, ...length });
  if (request.method === 'HEAD' || status === 304) response.end();
  else response.end(body);
}
