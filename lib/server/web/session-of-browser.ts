import { cookies } from 'next/headers';
import type { Installation } from '@/lib/server/house/installation';
import { sessionInCookies } from './session-in-cookies';

/** The session that the cookie of this request carries, dead or alive; undefined when it is not ours or not whole. */
export async function sessionOfBrowser(installation: Installation): Promise<string | undefined> {
  const all = (await cookies()).getAll().map(({ name, value }) => [name, value]);
  return sessionInCookies(Object.fromEntries(all) as Record<string, string>, installation);
}
