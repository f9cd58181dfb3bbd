import { answerOf, statusOf, type Failure } from '@/lib/core/failure';
import type { Visitor } from '@/lib/core/presence';
import { fail, type Result } from '@/lib/core/result';
import type { Actor } from '@/lib/core/access';
import type { Door } from '@/lib/server/door/command';
import { enter } from '@/lib/server/door/enter';
import { theInstallation } from '@/lib/server/house/installation';
import { findHolder } from '@/lib/server/people/session';
import { openLine } from './open-line';
import { sessionOfBrowser } from './session-of-browser';

type Followed = { subject: string; visitor: Visitor; revision: number };
type Params = { params: Promise<Record<string, string>> };

/** So often somebody who listens is asked again whether they may, and a line that broke is found out. In milliseconds. */
const AGAIN = 10_000;

/**
 * A page listens to what changes, as server-sent events: first who is here and the revision of now, then what is told. For
 * others its person is here as long as it listens; that a page listens keeps no session alive. It ends by itself when the
 * page is closed, when the person may no longer see it, and when the server stops.
 */
export function liveStream<Input>(
  door: Door<Input, Followed>,
): (request: Request, context: Params) => Promise<Response> {
  return async (request, { params }) => {
    const installation = await theInstallation();
    const { house } = installation;
    const session = await sessionOfBrowser(installation);
    const actor = async (): Promise<Actor> =>
      session === undefined ? { kind: 'anonymous' } : findHolder(house, session);
    const input = (await params) as Input;
    const ask = (): Promise<Result<Followed, Failure>> => enter(house, door, input, { origin: null, actor });
    const first = await ask();
    if (!first.ok) return refused(first);

    const { subject, visitor } = first.value;
    const stream = openLine(request.signal, ({ send, close }) => {
      const stop = house.live.listen(subject, visitor.personId, {
        hear: (message) => send(`data: ${message}\n\n`),
        end: close,
      });
      const here = stop && house.presence.enter(subject, visitor);
      const timer = setInterval(() => {
        void ask().then((again) => {
          // Who may do something else now begins again.
          if (again.ok && again.value.visitor.mayEdit === visitor.mayEdit) send(': nog hier\n\n');
          else close();
        });
      }, AGAIN);
      if (here) send(`data: ${here.hello}\n\n`);
      // Asked after it began to listen: what was saved between the two is not missed.
      void ask().then((now) => {
        if (stop && now.ok) send(`data: ${JSON.stringify({ revision: now.value.revision })}\n\n`);
        else close();
      });
      return () => {
        clearInterval(timer);
        stop?.();
        here?.leave();
      };
    });
    return new Response(stream, {
      headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform' },
    });
  };
}

function refused(failure: Extract<Result<never, Failure>, { ok: false }>): Response {
  return Response.json(answerOf(fail(failure.failure)), {
    status: statusOf(failure.failure),
    headers: { 'Cache-Control': 'no-store' },
  });
}
