import { hash, verify } from '@node-rs/argon2';
import { atMost } from './at-most';

/** OWASP's floor for argon2id (the algorithm this package uses unless told otherwise): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export type Passwords = {
  /** An argon2id string. */
  hash: (password: string) => Promise<string>;
  /**
   * False for a wrong password, and, after the same time, for somebody we do not know. Who is known waits for no
   * stranger.
   */
  verify: (passwordHash: string | undefined, password: string, isKnown?: boolean) => Promise<boolean>;
  /** Do so many wait that a stranger had better come back? */
  isFull: () => boolean;
};

/** More than these never wait: with one hash in 50 ms, that is half a second. */
const MOST_WAITING = 10;

/** What hashes, wherever that is done. */
export type Argon = {
  hash: (password: string) => Promise<string>;
  verify: (passwordHash: string, password: string) => Promise<boolean>;
};

export const argon: Argon = {
  hash: (password) => hash(password, cost),
  verify: (passwordHash, password) => verify(passwordHash, password),
};

/** Nobody has the password of this one. Made with the same cost, so that comparing with it takes the same time. */
const dummy =
  '$argon2id$v=19$m=19456,t=2,p=1$bEUMLs8NTpqlOfwxMqQkVQ$4LfGquU0+MigIRxIn5nAglwDkRWrRF2RCB25xFA4+OA';

/**
 * Hashes passwords. Strangers take turns, one after the other; whoever is known has a turn of their own.
 */
export function openPasswords({ hash, verify }: Argon = argon): Passwords {
  const [known, strangers] = [atMost(1), atMost(1)];
  let waiting = 0;
  return {
    hash: (password) => known(() => hash(password)),
    verify: async (passwordHash, password, isKnown = false) => {
      const check = async () => (await verify(passwordHash ?? dummy, password)) && passwordHash !== undefined;
      if (isKnown) return known(check);
      waiting += 1;
      try {
        return await strangers(check);
      } finally {
        waiting -= 1;
      }
    },
    isFull: () => waiting >= MOST_WAITING,
  };
}

/** NIST 800-63B: length counts, composition rules do not. At most 200 characters, so that hashing stays cheap. */
export function isWeakPassword(password: string, email: string): boolean {
  const lower = password.toLowerCase();
  return password.length < 12 || new Set(lower).size < 5 || lower.includes(email.split('@')[0] || email);
}
