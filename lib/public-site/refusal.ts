import type { IncomingMessage, ServerResponse } from 'node:http';
import { inDutch, statusOf, type Failure } from '@/lib/core/failure';
import { publicHeaders } from './public-headers';

/** How long a refusal has to arrive before the line is cut: cut at once, a browser that still sends never reads it. */
const TIME_TO_READ = 1000;

/** The beginning is how the forms tell these words from those of a browser or a framework. */
export function refusalWords(failure: Failure): string {
  return `Niet aangenomen. ${inDutch(failure)}`;
}

/**
 * Refuses a request whose body nobody has read, in words, and reads none of it. The type of the text is exactly this
 * one: with another, Next's script in the browser says something of its own in English.
 */
export function refuseUnread(
  request: IncomingMessage,
  response: ServerResponse,
  failure: Failure,
  more: Record<string, string>,
): void {
  const text = Buffer.from(refusalWords(failure));
  response.writeHead(statusOf(failure), {
    ...publicHeaders('text/plain'),
    ...more,
    'cache-control': 'no-store',
    'content-length': text.length,
    connection: 'close',
  });
  // The answer is whole with this; an `end` would make Node read the rest of the body to throw it away.
  response.write(text);
  setTimeout(() => request.destroy(), TIME_TO_READ).unref();
}
