import type { Actor } from '@/lib/core/access';
import { theInstallation } from '@/lib/server/house/installation';
import { findActor, findHolder } from '@/lib/server/people/session';
import { sessionOfBrowser } from './session-of-browser';

/**
 * Who sends this request; anonymous when its cookie is not ours, not whole, or its session is over. Looked up anew
 * every time, so that a session that was ended is dead at once.
 */
export const currentActor = () => holderNow(findActor);

/** The same for a request that a page sends by itself: it does not keep the session alive. */
export const currentHolder = () => holderNow(findHolder);

async function holderNow(find: typeof findActor): Promise<Actor> {
  const installation = await theInstallation();
  const sessionId = await sessionOfBrowser(installation);
  return sessionId === undefined ? { kind: 'anonymous' } : find(installation.house, sessionId);
}
