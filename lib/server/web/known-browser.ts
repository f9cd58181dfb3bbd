import { createHmac, timingSafeEqual } from 'node:crypto';
import { newToken } from '@/lib/server/basics/tokens';

/** A shared computer remembers so many accounts; the one used longest ago is forgotten. */
const MOST = 6;
const id = /^[\w-]{43}$/;

/**
 * A browser in which somebody signed in before carries a cookie that says so: its own random id, and a seal for each
 * account. It opens nothing: what strangers try on that account just does not count for it (`passwordCheck`).
 */
export function knownBrowsers(secret: string) {
  const sealOf = (browser: string, email: string) =>
    createHmac('sha256', secret)
      .update(`known browser ${browser} ${email.trim().toLowerCase()}`)
      .digest('base64url');

  function read(cookie: string | undefined): { browser: string; seals: string[] } | undefined {
    const [browser = '', ...seals] = (cookie ?? '').split('.');
    return id.test(browser) ? { browser, seals: seals.slice(0, MOST) } : undefined;
  }

  return {
    /** The id of the browser, when it is known to this account. */
    browserOf: (cookie: string | undefined, email: string): string | undefined => {
      const known = read(cookie);
      const seal = known && Buffer.from(sealOf(known.browser, email));
      const isSealed = known?.seals.some((one) => {
        const given = Buffer.from(one);
        return seal !== undefined && given.length === seal.length && timingSafeEqual(given, seal);
      });
      return isSealed ? known?.browser : undefined;
    },
    /** The cookie for a browser in which this account just signed in. */
    cookieFor: (cookie: string | undefined, email: string): string => {
      const known = read(cookie) ?? { browser: newToken(), seals: [] };
      const seal = sealOf(known.browser, email);
      const others = known.seals.filter((one) => id.test(one) && one !== seal);
      return [known.browser, seal, ...others].slice(0, MOST + 1).join('.');
    },
  };
}
