import { resolve } from 'node:path';
import { withoutLastSlashes } from './without-last-slashes';

/** How this installation is told to run, from its environment. */
export type Settings = {
  /** Where everything is kept. One process per folder. */
  dataFolder: string;
  /** Where people reach it, without a slash at the end. */
  baseUrl: string;
  /** Seals the session cookies, when the environment brings its own. */
  sessionSecret: string | undefined;
  /** Where a leak is reported, "mailto:…" or "https://…": security.txt is there only when somebody reads it. */
  securityContact?: string | undefined;
};

/**
 * Reads MELDCODE_DATA (./data), MELDCODE_URL (http://localhost:PORT), MELDCODE_SECRET and MELDCODE_SECURITY_CONTACT.
 * Throws, in words for whoever runs the server, when they would not be safe.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const baseUrl = withoutLastSlashes(env.MELDCODE_URL ?? `http://localhost:${env.PORT ?? '3000'}`);
  const url = URL.parse(baseUrl);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/') {
    throw new Error(`MELDCODE_URL must be an address such as https://meldcode.example.nl, not ${baseUrl}`);
  }
  if (url.protocol === 'http:' && !isThisMachine(url)) {
    throw new Error(
      'MELDCODE_URL must begin with https:// unless it is localhost: session cookies would travel in the open',
    );
  }
  const sessionSecret = env.MELDCODE_SECRET;
  if (sessionSecret !== undefined && isWeakSecret(sessionSecret)) {
    throw new Error(
      'MELDCODE_SECRET is too weak: give at least 32 random characters, or leave it out and we make one',
    );
  }
  return {
    dataFolder: resolve(/* turbopackIgnore: true */ env.MELDCODE_DATA ?? 'data'),
    baseUrl,
    sessionSecret,
    securityContact: readContact(env.MELDCODE_SECURITY_CONTACT),
  };
}

/** An e-mail address or a page. */
function readContact(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const contact = /^[^@\s:/]+@[^@\s:/]+$/.test(given) ? `mailto:${given}` : given;
  if (/^(?:mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/.test(contact)) return contact;
  throw new Error(
    `MELDCODE_SECURITY_CONTACT must be an e-mail address or a page such as https://school.example/lek, not ${given}`,
  );
}

export function isThisMachine(url: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

/** Short, or made of few different characters ("aaaa...", "changeme changeme ..."). */
function isWeakSecret(secret: string): boolean {
  return (
    secret.length < 32 ||
    new Set(secret).size < 12 ||
    /secret|changeme|password|voorbeeld|example/i.test(secret)
  );
}
