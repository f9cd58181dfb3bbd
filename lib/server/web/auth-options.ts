import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { signInErrorOf } from '@/lib/core/failure';
import { fail } from '@/lib/core/result';
import type { Installation } from '@/lib/server/house/installation';
import { SESSION_HOURS } from '@/lib/server/people/session';
import { cookieNames } from './session-cookie';
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

/**
 * next-auth as we use it: it carries the id of a session row in a sealed cookie, and nothing else. Whether that
 * session lives, and what its holder may do, is looked up on every request (`currentActor`).
 */
export function authOptions({ house, sessionSecret }: Installation): AuthOptions {
  const names = cookieNames(house.baseUrl);
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
          const result = await signIn
            .run(house, { kind: 'anonymous' }, { email, password })
            .catch(() => fail({ code: 'unexpected' as const }));
          if (!result.ok) throw new Error(signInErrorOf(result.failure));
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
        if (token.sessionId) await signOut.run(house, { kind: 'anonymous' }, { sessionId: token.sessionId });
      },
    },
    // Its messages repeat what failures already say, with a stack.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}
