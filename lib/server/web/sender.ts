import type { IncomingMessage } from 'node:http';
import { can } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Installation } from '@/lib/server/house/installation';
import { findActor } from '@/lib/server/people/session';
import { sessionInCookies } from './session-in-cookies';

/** Who may send a large file: somebody with a live session who writes protocols. Looked up before anything is read. */
export function senderOf(installation: Installation) {
  return async ({ headers }: Pick<IncomingMessage, 'headers'>): Promise<Result<string, Failure>> => {
    const sessionId = await sessionInCookies(cookiesOf(headers.cookie ?? ''), installation);
    if (sessionId === undefined) return fail({ code: 'not_signed_in' });
    const actor = await findActor(installation.house, sessionId);
    if (actor.kind === 'anonymous') return fail({ code: 'not_signed_in' });
    return can(actor, 'create_protocol', { boardId: actor.boardId }) === 'allowed'
      ? ok(actor.personId)
      : fail({ code: 'forbidden' });
  };
}

function cookiesOf(header: string): Record<string, string> {
  const pairs = header.split(';').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
  return Object.fromEntries(pairs);
}
