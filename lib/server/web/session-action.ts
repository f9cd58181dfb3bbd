import type { Answer } from '@/lib/core/failure';
import type { Door } from '@/lib/server/door/command';
import { theInstallation } from '@/lib/server/house/installation';
import { action } from './action';
import { sessionOfBrowser } from './session-of-browser';

/** A command on the session itself as a server action. Which session that is, the cookie says: never the page. */
export function sessionAction<Input extends { sessionId: string }, Output>(
  door: Door<Input, Output>,
): (input: Omit<Input, 'sessionId'>) => Promise<Answer<Output>> {
  const act = action(door);
  return async (input) => {
    const sessionId = (await sessionOfBrowser(await theInstallation())) ?? '';
    return act({ ...input, sessionId } as Input);
  };
}
