import { answerOf, statusOf, type Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Door } from '@/lib/server/door/command';
import { currentActor, currentHolder } from './current-actor';
import { enter } from '@/lib/server/door/enter';
import { theInstallation } from '@/lib/server/house/installation';

type Params = { params: Promise<Record<string, string | string[] | undefined>> };
const BODY_LIMIT = 6 * 1024 * 1024;

/**
 * A door as a route handler. A query takes its input from the address, any other from a JSON body; parts
 * of the path come on top. Answers JSON with the status of the failure, or what `respond` makes of the value.
 */
export function handler<Input, Output>(
  door: Door<Input, Output>,
  respond: (value: Output) => Response = (value) => Response.json({ ok: true, value }),
): (request: Request, context: Params) => Promise<Response> {
  return async (request, { params }) => {
    const { house } = await theInstallation();
    const input = door.kind === 'query' ? fromAddress(request) : await fromBody(request);
    const result: Result<Output, Failure> = input.ok
      ? await enter(house, door, { ...input.value, ...(await params) } as Input, {
          origin: request.headers.get('origin'),
          // A page tells by itself, also when nobody touches it.
          actor: door.kind === 'signal' ? currentHolder : currentActor,
        })
      : input;
    const response = result.ok
      ? respond(result.value)
      : Response.json(answerOf(result), { status: statusOf(result.failure) });
    response.headers.set('Cache-Control', 'no-store');
    return response;
  };
}

function fromAddress(request: Request): Result<object, Failure> {
  return { ok: true, value: Object.fromEntries(new URL(request.url).searchParams) };
}

async function fromBody(request: Request): Promise<Result<object, Failure>> {
  const tooLarge: Result<object, Failure> = { ok: false, failure: { code: 'too_large', problems: [] } };
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) return tooLarge;
  const text = await request.text();
  if (text.length > BODY_LIMIT) return tooLarge;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ok: true, value };
  } catch {
    // Falls through: it is not JSON.
  }
  return { ok: false, failure: { code: 'not_json', problems: [] } };
}
