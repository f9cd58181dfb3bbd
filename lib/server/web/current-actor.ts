import type { Actor } from '@/lib/core/access';
import { theInstallation } from '@/lib/server/house/installation';
import { findActor } from '@/lib/server/people/session';
import { sessionOfBrowser } from './session-of-browser';

/**
 * Who sends this request; anonymous when its cookie is not ours, not whole, or its session is over. Looked up anew
 * every time, so that a session that was ended is dead at once.
 */
export async function currentActor(): Promise<Actor> {
  const installation = await theInstallation();
  const sessionId = await sessionOfBrowser(installation);
  return sessionId === undefined ? { kind: 'anonymous' } : findActor(installation.house, sessionId);
}
