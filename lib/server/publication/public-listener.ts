import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { PublicAnswer, PublicRequest, PublicSite } from './public-site';

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
  return (incoming, response) => {
    const request: PublicRequest = {
      method: incoming.method ?? 'GET',
      url: incoming.url ?? '/',
      acceptEncoding: incoming.headers['accept-encoding'],
      ifNoneMatch: incoming.headers['if-none-match'],
    };
    const at = asset(request);
    if (at) return write(response, request, at);
    const answer = site.answer(request);
    if (answer && !(answer instanceof Promise)) return write(response, request, answer);
    const answered = Promise.resolve(answer).then((found) =>
      found ? write(response, request, found) : studio(incoming, response),
    );
    answered.catch((error: unknown) => {
      process.stderr.write(
        `${new Date().toISOString()} a request failed: ${error instanceof Error ? error.stack : ''}\n`,
      );
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
          .end('Er ging iets mis. Probeer het zo nog eens.');
    });
  };
}

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
