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
    hash: (password) => known(() => hash(asTyped(password))),
    verify: async (passwordHash, password, isKnown = false) => {
      const check = async () =>
        (await verify(passwordHash ?? dummy, asTyped(password))) && passwordHash !== undefined;
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

/** One keyboard gives "é" as one character and another as two: both are the same password. */
export const asTyped = (password: string) => password.normalize('NFKC');
