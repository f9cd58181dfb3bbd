import { cookies } from 'next/headers';
import { getToken } from 'next-auth/jwt';
import type { Actor } from '@/lib/core/access';
import { theInstallation } from '@/lib/server/house/installation';
import { findActor } from '@/lib/server/people/session';
import { cookieNames } from './session-cookie';

/**
 * Who sends this request; anonymous when its cookie is not ours, not whole, or its session is over. Looked up anew
 * every time, so that a session that was ended is dead at once.
 */
export async function currentActor(): Promise<Actor> {
  const all = (await cookies()).getAll().map(({ name, value }) => [name, value]);
  const { house, sessionSecret } = await theInstallation();
  const token = await getToken({
    req: { cookies: Object.fromEntries(all) as Record<string, string>, headers: {} } as never,
    secret: sessionSecret,
    cookieName: cookieNames(house.baseUrl).session,
    secureCookie: cookieNames(house.baseUrl).isSecure,
  });
  return typeof token?.sessionId === 'string' ? findActor(house, token.sessionId) : { kind: 'anonymous' };
}
