import { afterAll, expect, it } from 'vitest';
import { openPasswords } from '@/lib/server/basics/passwords';
import { openHashing } from './open-hashing';
import { workerCode } from './worker-code';

const hashing = openHashing(workerCode);
afterAll(() => hashing.close());

it('hashes where it holds up nobody, as it would here', async () => {
  const [there, here] = [openPasswords(hashing.argon), openPasswords()];
  const hash = await there.hash('een lang wachtwoord');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await here.verify(hash, 'een lang wachtwoord')).toBe(true);
  const guesses = ['een lang wachtwoord', 'gok', 'nog een', 'een lang wachtwoord'];
  const found = guesses.map((guess, i) => there.verify(hash, guess, i % 2 === 0));
  expect(await Promise.all(found)).toEqual([true, false, false, true]);
  expect(await there.verify(undefined, 'gok')).toBe(false);
});
