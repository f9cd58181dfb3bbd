import { describe, expect, it } from 'vitest';
import { isWeakPassword, openPasswords } from './passwords';

describe('passwords', () => {
  it('are kept as argon2id with 19 MiB, two passes, one lane', async () => {
    const passwords = await openPasswords();
    const hash = await passwords.hash('een lang wachtwoord');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.verify(hash, 'een lang wachtwoord')).toBe(true);
    expect(await passwords.verify(hash, 'een ander wachtwoord')).toBe(false);
  });

  it('are the same however a keyboard writes their letters', async () => {
    const passwords = await openPasswords();
    const hash = await passwords.hash('caf\u00E9 met appelgebak');
    expect(await passwords.verify(hash, 'cafe\u0301 met appelgebak')).toBe(true);
  });

  it('of nobody never fit, not even the one we compare them with', async () => {
    const passwords = await openPasswords();
    expect(await passwords.verify(undefined, 'nobody has this password')).toBe(false);
  });

  it('let strangers wait for each other, turn them away when too many do, and let who is known through', async () => {
    const passwords = await openPasswords(1);
    const hash = await passwords.hash('een lang wachtwoord');
    const order: string[] = [];
    const strangers = Array.from({ length: 20 }, async () => {
      await passwords.verify(undefined, 'gok');
      order.push('stranger');
    });
    expect(passwords.isFull()).toBe(true);
    expect(await passwords.verify(hash, 'een lang wachtwoord', true)).toBe(true);
    order.push('known');
    await Promise.all(strangers);
    expect(order.indexOf('known')).toBeLessThan(10);
    expect(passwords.isFull()).toBe(false);
  });

  it.each([
    ['te kort 11 t', 'a@b.nl', false],
    ['te kort 11', 'a@b.nl', true],
    ['abababababababab', 'x@b.nl', true],
    ['ans.de.vries-2026', 'ans.de.vries@b.nl', true],
    ['vier woorden met koffie', 'ans@b.nl', false],
    ['vier woorden met koffie', 'o@b.nl', false],
    ['password1234', 'ans@b.nl', true],
    ['123456789012', 'ans@b.nl', true],
    ['qwertyuiop12', 'ans@b.nl', true],
    ['wachtwoord123', 'ans@b.nl', true],
    ['welkom012345', 'ans@b.nl', true],
    ['meldcode2026', 'ans@b.nl', true],
    ['1q2w3e4r5t6y', 'ans@b.nl', true],
    ['x9$kLm2!pQ7z', 'ans@b.nl', false],
  ])('%s of %s is weak: %s', (password, email, weak) => {
    expect(isWeakPassword(password, email)).toBe(weak);
  });
});
