import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caretAfter } from './use-steady-caret';

// Where the words repeat themselves more than one place is the same.
const own = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', ' ') });
const other = fc.string({ unit: fc.constantFrom('1', '2', '\n') });

describe('the caret, when a text changes elsewhere', () => {
  it('stays between the same words', () => {
    fc.assert(
      fc.property(own, own, other, other, (a, b, c, d) => {
        // Typed at |: a|b. A colleague writes before it, or after it.
        expect(caretAfter(`${a}${b}`, `${a}${b}${d}`, a.length)).toBe(a.length);
        const at = caretAfter(`${a}${b}`, `${c}${a}${b}`, a.length);
        expect(`${c}${a}${b}`.slice(at)).toBe(b);
      }),
    );
  });

  it('never leaves the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(40), (before, after, at) => {
        const caret = caretAfter(before, after, Math.min(at, before.length));
        expect(caret).toBeGreaterThanOrEqual(0);
        expect(caret).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});
