import { describe, expect, it } from 'vitest';
import { isWeakPassword } from './weak-password';

describe('a password', () => {
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
