import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { atMost } from '@/lib/server/basics/at-most';
import { noteFailure } from '@/lib/server/basics/note-failure';
import { refuseUnread } from './refusal';

export const bodyLimits = {
  /** Anybody may send this much: a form, a decision with its reasons. */
  small: 64 * 1024,
  /** More than any protocol that we read. */
  large: 6 * 1024 * 1024,
  /** Of one sender: the one that is read and those that wait. */
  perSender: 2,
  /** In the whole house, likewise. */
  waiting: 20,
  /** In so many milliseconds it is here, or the next one goes first. */
  time: 30_000,
};

/** Who sends this, when it is somebody who may send a large file; looked up from the headers alone. */
export type FindSender = (request: IncomingMessage) => Promise<Result<string, Failure>>;

/**
 * Stands before everything that reads a body. One that does not say how long it is, is refused; a large one is read
 * only for who may send it, one after the other. Reading costs as much memory and time as it is long, and a stranger
 * decides how many come at once.
 */
export function largeBodiesInTurn(
  listener: RequestListener,
  findSender: FindSender,
  more: Record<string, string> = {},
  limits: typeof bodyLimits = bodyLimits,
): RequestListener {
  const senders: string[] = [];
  const oneAtATime = atMost(1);

  async function inTurn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refuse = (failure: Failure) => refuseUnread(request, response, failure, more);
    const sender = await findSender(request);
    if (!sender.ok) return refuse(sender.failure);
    const ofSender = senders.filter((one) => one === sender.value).length;
    if (ofSender >= limits.perSender || senders.length >= limits.waiting) return refuse({ code: 'too_busy' });
    senders.push(sender.value);
    try {
      await oneAtATime(() => answered(request, response));
    } finally {
      senders.splice(senders.indexOf(sender.value), 1);
    }
  }

  /** Lets it through; resolves when it is answered, or when whoever sends it takes too long. */
  function answered(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.destroyed) return Promise.resolve();
    return new Promise((resolve) => {
      const tooSlow = setTimeout(() => {
        if (!request.complete) request.destroy();
        resolve();
      }, limits.time);
      response.once('close', () => {
        clearTimeout(tooSlow);
        resolve();
      });
      listener(request, response);
    });
  }

  return (request, response) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    if (encoding !== undefined) return refuseUnread(request, response, { code: 'length_unknown' }, more);
    const size = Number(length ?? 0);
    if (size <= limits.small) return listener(request, response);
    if (size > limits.large)
      return refuseUnread(request, response, { code: 'too_large', problems: [] }, more);
    inTurn(request, response).catch((error: unknown) => {
      noteFailure(new Date(), 'a large request', error);
      if (!response.headersSent) refuseUnread(request, response, { code: 'unexpected' }, more);
    });
  };
}
