import { hash, verify } from '@node-rs/argon2';
import { atMost } from './at-most';

/** OWASP's floor for argon2id (the algorithm this package uses unless told otherwise): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export type Passwords = {
  /** An argon2id string. */
  hash: (password: string) => Promise<string>;
  /** False for a wrong password, and, after the same time, for somebody we do not know. */
  verify: (passwordHash: string | undefined, password: string) => Promise<boolean>;
};

/** Hashes passwords, at most `atOnce` at the same time, so that a flood of sign-ins cannot eat the machine. */
export async function openPasswords(atOnce = 2): Promise<Passwords> {
  const dummy = await hash('nobody has this password', cost);
  const inTurn = atMost(atOnce);
  return {
    hash: (password) => inTurn(() => hash(password, cost)),
    verify: (passwordHash, password) =>
      inTurn(async () => (await verify(passwordHash ?? dummy, password)) && passwordHash !== undefined),
  };
}

/** NIST 800-63B: length counts, composition rules do not. At most 200 characters, so that hashing stays cheap. */
export function isWeakPassword(password: string, email: string): boolean {
  const lower = password.toLowerCase();
  return password.length < 12 || new Set(lower).size < 5 || lower.includes(email.split('@')[0] || email);
}
