import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
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
    hash: (password) => known(() => hash(asTyped(password), cost)),
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
const asTyped = (password: string) => password.normalize('NFKC');

const words = 'wachtwoord welkom geheim meldcode school leerling directeur bestuur studio voorbeeld'.split(
  ' ',
);
const guesser = new ZxcvbnFactory({
  dictionary: { ...dictionary, ours: words },
  graphs: adjacencyGraphs,
});
/** Guessing more of it takes long and proves nothing new. */
const GUESSED = 64;

/**
 * NIST 800-63B: length counts, composition rules do not, and what stands in lists of passwords is refused. Without a
 * network, by the lists and patterns of zxcvbn; below its 3, somebody who steals the database guesses it.
 */
export function isWeakPassword(password: string, email: string): boolean {
  const typed = asTyped(password);
  const own = email.toLowerCase().split('@')[0] || email;
  if (typed.length < 12 || (own.length > 3 && typed.toLowerCase().includes(own))) return true;
  return guesser.check(typed.slice(0, GUESSED), [own]).score < 3;
}
