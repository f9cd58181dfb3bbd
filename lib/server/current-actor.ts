import { cookies } from 'next/headers';
import { getToken } from 'next-auth/jwt';
import type { Actor } from '@/lib/core/access';
import type { Installation } from './installation';
import { theInstallation } from './installation';
import { findActor } from './session';
import { cookieNames } from './session-cookie';

/** Who sends this request. Looked up anew every time, so that a session that was ended is dead at once. */
export async function currentActor(): Promise<Actor> {
  const all = (await cookies()).getAll().map(({ name, value }) => [name, value]);
  return actorOfCookies(await theInstallation(), Object.fromEntries(all) as Record<string, string>);
}

/** Who holds these cookies; anonymous when they are not ours, not whole, or their session is over. */
export async function actorOfCookies(
  { house, sessionSecret }: Installation,
  cookiesOfRequest: Record<string, string>,
): Promise<Actor> {
  const token = await getToken({
    req: { cookies: cookiesOfRequest, headers: {} } as never,
    secret: sessionSecret,
    cookieName: cookieNames(house.baseUrl).session,
    secureCookie: cookieNames(house.baseUrl).isSecure,
  });
  return typeof token?.sessionId === 'string' ? findActor(house, token.sessionId) : { kind: 'anonymous' };
}
