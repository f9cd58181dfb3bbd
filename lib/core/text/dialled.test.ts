import { describe, expect, it } from 'vitest';
import { dialledIn, numbersIn } from './dialled';

describe('the number in the words of a phone field', () => {
  it.each([
    ['+31 (0)10 123 45 67', '+31101234567'],
    ['0031 10 123 45 67', '+31101234567'],
    ['+32 2 555 12 12', '+3225551212'],
    ['0800-2000 (24/7)', '08002000'],
    ['0800-2000', '08002000'],
    ['116 111 (kies 2)', '116111'],
    ['112', '112'],
    ['Bel 112', '112'],
    ['113 of 0800-0113', '113'],
    ['0800-0113 of 113', '08000113'],
    ['088-123 45 67 toestel 12', '0881234567'],
    ['088-123 45 67 tst. 112', '0881234567'],
    ['088-112 45 67', '0881124567'],
    ['010-123 45 67 of 06-12 34 56 78', '0101234567'],
    ['010-1234567, 2e lijn 06-12345678', '0101234567'],
    ['06 12345678 (ma-vr 9-17)', '0612345678'],
    ['9.00-17.00: 010-1234567', '0101234567'],
    ['ma t/m vr 8.30 - 17.00 uur 088 1234567', '0881234567'],
    ['0900 - 111 3 111', '09001113111'],
    ['0900-8844', '09008844'],
    ['14 010', '14010'],
    ['144', '144'],
    ['(010) 123 45 67', '0101234567'],
    ['０１０-1234567', '0101234567'],
    ['010\u2011123 45 67', '0101234567'],
  ])('reads %s as %s', (words, digits) => {
    expect(dialledIn(words)).toBe(digits);
  });

  it('takes a number that no plan knows as it stands', () => {
    expect(dialledIn('intern 4321')).toBe('4321');
    expect(numbersIn('intern 4321')).toEqual([]);
    expect(dialledIn('06-1234567')).toBe('061234567');
    expect(numbersIn('06-1234567')).toEqual([]);
  });

  it('finds every number of a sentence in reading order', () => {
    const words = 'Bel 112 bij direct gevaar, anders Veilig Thuis (0800-2000) of +31 (0)10 123 45 67.';
    expect(numbersIn(words)).toEqual(['112', '08002000', '+31101234567']);
  });

  it.each(['', 'via de directeur', '24/7', 'ma-vr 9.00-17.00', 'kamer 2', 'toestel 12'])(
    'finds none in "%s"',
    (words) => {
      expect(dialledIn(words)).toBeUndefined();
    },
  );
});
