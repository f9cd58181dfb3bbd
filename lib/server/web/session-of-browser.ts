import { cookies } from 'next/headers';
import { getToken } from 'next-auth/jwt';
import type { Installation } from '@/lib/server/house/installation';
import { cookieNames } from './session-cookie';

/** The session that the cookie of this request carries, dead or alive; undefined when it is not ours or not whole. */
export async function sessionOfBrowser({ house, sessionSecret }: Installation): Promise<string | undefined> {
  const all = (await cookies()).getAll().map(({ name, value }) => [name, value]);
  const token = await getToken({
    req: { cookies: Object.fromEntries(all) as Record<string, string>, headers: {} } as never,
    secret: sessionSecret,
    cookieName: cookieNames(house.baseUrl).session,
    secureCookie: cookieNames(house.baseUrl).isSecure,
  });
  return typeof token?.sessionId === 'string' ? token.sessionId : undefined;
}
