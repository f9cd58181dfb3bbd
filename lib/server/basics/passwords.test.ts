import { describe, expect, it } from 'vitest';
import { openPasswords } from './passwords';

describe('passwords', () => {
  it('are kept as argon2id with 19 MiB, two passes, one lane', async () => {
    const passwords = openPasswords();
    const hash = await passwords.hash('een lang wachtwoord');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.verify(hash, 'een lang wachtwoord')).toBe(true);
    expect(await passwords.verify(hash, 'een ander wachtwoord')).toBe(false);
  });

  it('are the same however a keyboard writes their letters', async () => {
    const passwords = openPasswords();
    const hash = await passwords.hash('caf\u00E9 met appelgebak');
    expect(await passwords.verify(hash, 'cafe\u0301 met appelgebak')).toBe(true);
  });

  it('of nobody never fit, not even the one we compare them with', async () => {
    const passwords = openPasswords();
    expect(await passwords.verify(undefined, 'nobody has this password')).toBe(false);
  });

  it('let strangers wait for each other, turn them away when too many do, and let who is known through', async () => {
    const passwords = openPasswords();
    const hash = await passwords.hash('een lang wachtwoord');
    const order: string[] = [];
    const strangers = Array.from({ length: 10 }, async () => {
      await passwords.verify(undefined, 'gok');
      order.push('stranger');
    });
    expect(passwords.isFull()).toBe(true);
    expect(await passwords.verify(hash, 'een lang wachtwoord', true)).toBe(true);
    order.push('known');
    await Promise.all(strangers);
    expect(order.indexOf('known')).toBeLessThan(5);
    expect(passwords.isFull()).toBe(false);
  });
});
