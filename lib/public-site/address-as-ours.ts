import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOwnOrigin } from '@/lib/server/basics/own-origin';

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Behind a proxy the studio is asked by an inner name or port, in whichever header. Its framework holds that against the
 * origin of a change, and refused every one. So it is told the one address that we know; whether a change came from our
 * own pages is judged by the door itself, against that address. On this machine localhost and 127.0.0.1 stay apart.
 */
export function addressAsOurs(studio: Next, baseUrl: string): Next {
  const own = new URL(baseUrl);
  return (request, response) => {
    const { headers } = request;
    const asked = [headers.origin ?? '', `${own.protocol}//${headers.host ?? ''}`];
    const host = new URL(asked.find((one) => isOwnOrigin(one, baseUrl)) ?? baseUrl).host;
    headers.host = host;
    headers['x-forwarded-host'] = host;
    headers['x-forwarded-proto'] = own.protocol.slice(0, -1);
    delete headers['x-forwarded-port'];
    delete headers.forwarded;
    return studio(request, response);
  };
}
