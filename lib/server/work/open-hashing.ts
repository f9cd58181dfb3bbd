import type { Argon } from '@/lib/server/basics/passwords';
import { openWork, workLimits } from './open-work';

/** Long enough that who signs in in the morning seldom waits for a process to start, in milliseconds. */
const IDLE = 3_600_000;

/**
 * Hashes passwords in processes of their own: one for who is known and one for strangers, which a flood keeps busy.
 * `passwords.ts` gives them no more than two at a time.
 */
export function openHashing(code: () => Promise<string>): { argon: Argon; close: () => void } {
  const { work, close } = openWork(code, { ...workLimits, workers: 2, megabytes: 64, idle: IDLE });
  let turn = 0;
  // A queue for each: who wait for each other is decided before they come here.
  const desk = () => `hashing ${(turn += 1)}`;
  const valueOf = <T>(result: { ok: true; value: T } | { ok: false; failure: { code: string } }): T => {
    if (result.ok) return result.value;
    throw new Error(`a password could not be hashed: ${result.failure.code}`);
  };
  return {
    argon: {
      hash: async (password) => valueOf(await work(desk(), 'hashPassword', password)),
      verify: async (hash, password) => valueOf(await work(desk(), 'verifyPassword', { hash, password })),
    },
    close,
  };
}
