import { getToken } from 'next-auth/jwt';
import type { Installation } from '@/lib/server/house/installation';
import { cookieNames } from './session-cookie';

/** The session that these cookies carry, dead or alive; undefined when it is not ours or not whole. */
export async function sessionInCookies(
  cookies: Record<string, string>,
  { house, sessionSecret }: Installation,
): Promise<string | undefined> {
  const token = await getToken({
    req: { cookies, headers: {} } as never,
    secret: sessionSecret,
    cookieName: cookieNames(house.baseUrl).session,
    secureCookie: cookieNames(house.baseUrl).isSecure,
  });
  return typeof token?.sessionId === 'string' ? token.sessionId : undefined;
}
