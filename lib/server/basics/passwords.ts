import { availableParallelism } from 'node:os';
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

/** More than these never wait: with one hash in 50 ms, that is a second. */
const MOST_WAITING = 20;

/**
 * Hashes passwords. Strangers take turns, as many at once as leave a processor for who reads; whoever is known has a
 * turn of their own.
 */
export async function openPasswords(
  atOnce = Math.max(1, Math.min(2, availableParallelism() - 1)),
): Promise<Passwords> {
  const dummy = await hash('nobody has this password', cost);
  const [known, strangers] = [atMost(1), atMost(atOnce)];
  let waiting = 0;
  return {
    hash: (password) => known(() => hash(password, cost)),
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
