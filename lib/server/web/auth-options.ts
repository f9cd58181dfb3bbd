import { cookies, headers } from 'next/headers';
import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { signInErrorOf } from '@/lib/core/failure';
import { fail } from '@/lib/core/result';
import type { Installation } from '@/lib/server/house/installation';
import { noteFailure } from '@/lib/server/basics/note-failure';
import { codeOf } from '@/lib/server/door/enter';
import { SESSION_HOURS } from '@/lib/server/people/session';
import { knownBrowsers } from './known-browser';
import { cookieNames } from './session-cookie';
import { sourceHeader } from '@/lib/server/basics/source-header';
import { sessionOfBrowser } from './session-of-browser';
import { signIn, signOut } from '@/lib/server/people/sign-in';

declare module 'next-auth' {
  interface User {
    sessionId: string;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    sessionId?: string;
  }
}

const maxAge = SESSION_HOURS * 3600;
const YEAR = 365 * 24 * 3600;

/**
 * next-auth as we use it: it carries the id of a session row in a sealed cookie, and nothing else. Whether that
 * session lives, and what its holder may do, is looked up on every request (`currentActor`).
 */
export function authOptions(installation: Installation): AuthOptions {
  const { house, sessionSecret } = installation;
  const nobody = { kind: 'anonymous' } as const;
  const names = cookieNames(house.baseUrl);
  const browsers = knownBrowsers(sessionSecret);
  const cookie = (name: string) => ({
    name,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: names.isSecure },
  });
  return {
    secret: sessionSecret,
    useSecureCookies: names.isSecure,
    cookies: {
      sessionToken: cookie(names.session),
      callbackUrl: cookie(names.callback),
      csrfToken: cookie(names.csrf),
    },
    session: { strategy: 'jwt', maxAge },
    jwt: { maxAge },
    pages: { signIn: '/inloggen', signOut: '/inloggen', error: '/inloggen' },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        authorize: async (credentials) => {
          const { email = '', password = '' } = credentials ?? {};
          const jar = await cookies();
          const carried = jar.get(names.browser)?.value;
          const source = (await headers()).get(sourceHeader) ?? undefined;
          const from = { source, browser: browsers.browserOf(carried, email) };
          const result = await signIn
            .run(house, nobody, { email, password, ...from })
            .catch((error: unknown) => {
              noteFailure(house.now(), signIn.name, error);
              return fail({ code: codeOf(error) });
            });
          if (!result.ok) throw new Error(signInErrorOf(result.failure));
          // A browser has one session: the cookie of the old one is about to be lost, and it would live on.
          const before = await sessionOfBrowser(installation);
          if (before !== undefined) await signOut.run(house, nobody, { sessionId: before });
          const known = browsers.cookieFor(carried, email);
          jar.set(names.browser, known, { ...cookie(names.browser).options, maxAge: YEAR });
          return { id: result.value.personId, sessionId: result.value.sessionId };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sessionId: user.sessionId } : token),
      // /api/auth/session tells a script that there is a session, and nothing about whom.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (token.sessionId) await signOut.run(house, nobody, { sessionId: token.sessionId });
      },
    },
    // Its messages repeat what failures already say, with a stack.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}
