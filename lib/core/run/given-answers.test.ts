import fc from 'fast-check';
import { expect, it } from 'vitest';
import { saysSame, splitAnswers } from './given-answers';

it.each([
  ['ja, nee', ['ja', 'nee']],
  ['ja,"nee, nog niet" ,twijfel', ['ja', 'nee, nog niet', 'twijfel']],
  ['“nee, nog niet”,ja', ['nee, nog niet', 'ja']],
  ['"hij zei ""ja, soms""",nee', ['hij zei "ja, soms"', 'nee']],
  ['hij zei "ja, soms"', ['hij zei "ja', 'soms"']],
  ['"ja" zei hij, nee', ['"ja" zei hij', 'nee']],
  [' , ,', []],
])('reads %s', (text, parts) => {
  expect(splitAnswers(text)).toEqual(parts);
});

it('gives back whatever words are put between marks', () => {
  const words = fc.string().filter((one) => one.trim() === one && one !== '');
  fc.assert(
    fc.property(fc.array(words), (all) => {
      const text = all.map((one) => `"${one.replaceAll('"', '""')}"`).join(',');
      expect(splitAnswers(text)).toEqual(all);
    }),
  );
});

it('takes no notice of the kind of mark, of capitals and of spaces', () => {
  expect(saysSame('Thuis, op school,  of ’s avonds', "THUIS , op school, of 's avonds")).toBe(true);
  expect(saysSame('hij zei “ja, soms”', 'Hij zei "ja, soms"')).toBe(true);
  expect(saysSame('Zee\u0308n', 'ze\u00EBn')).toBe(true);
  expect(saysSame('ja', 'nee')).toBe(false);
});
