import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchoolList, sameBrin, type ReadSchool } from './index';

const po = { sectors: ['po'] as const, taken: [] };
const both = { sectors: ['po', 'vo'] as const, taken: [] };
const vlieger = {
  brin: '12AB',
  name: 'De Vlieger',
  sector: 'po',
  street: 'Dorpsstraat 1',
  place: '1234 AB Dorp',
};
const schoolsIn = (lines: readonly ReadSchool[]) =>
  lines.map((line) => ('school' in line ? line.school : line.problems));

describe('a pasted list of schools', () => {
  it.each([
    ['tabs', '12ab\tDe Vlieger\tPO\tDorpsstraat 1\t1234 AB Dorp'],
    ['semicolons and quotes', '"12 AB";"De Vlieger";basisonderwijs;"Dorpsstraat 1";1234 AB;Dorp'],
    ['commas', '12AB,De Vlieger,po,Dorpsstraat 1,1234 AB Dorp'],
    ['no sector where there is one', '12AB;De Vlieger;Dorpsstraat 1;1234 AB Dorp'],
    [
      'columns in another order, as DUO names them',
      'VESTIGINGSNAAM;BRIN NUMMER;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;DENOMINATIE\r\nDe Vlieger;12AB;Dorpsstraat;1;1234 AB;Dorp;Openbaar\r\n',
    ],
  ])('is read with %s', (_how, text) => expect(schoolsIn(readSchoolList(text, po).lines)).toEqual([vlieger]));

  it('says of each line that is not right what is wrong, and reads the others', () => {
    const text = [
      'BRIN;Naam;Sector',
      '12AB;De Vlieger;po',
      '1AB;Het Kompas;po',
      '34CD;;vo',
      '56EF;Elders;mbo',
      '78GH;Zonder sector;',
      '12AB00;Dubbel;po',
      '90IJ;Al bekend;po',
      ';Opvang;vo',
    ].join('\n');
    const { head, lines } = readSchoolList(text, { ...both, taken: ['90IJ00'] });
    expect(head).toBe('BRIN;Naam;Sector');
    expect(lines.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(schoolsIn(lines)).toEqual([
      { ...vlieger, street: '', place: '' },
      [expect.stringMatching(/"BRIN" klopt niet/)],
      ['"Naam" is leeg. Vul dit in.'],
      ['De sector "mbo" hoort niet bij dit bestuur. Kies uit PO, VO.'],
      ['De sector ontbreekt. Kies uit PO, VO.'],
      ['De school met BRIN 12AB00 is er al.'],
      ['De school met BRIN 90IJ is er al.'],
      ['"BRIN" is leeg. Alleen een kinderopvang heeft er geen.'],
    ]);
  });

  it('loses no line of whatever somebody pastes, and reads its own bad lines again', () => {
    const cell = fc.oneof(
      fc.constantFrom('12AB', '"', 'po', ';', '\t', ',', 'Naam', '\r\n', '""', '"a\nb"'),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
        const text = cells.join('');
        const { head, lines } = readSchoolList(text, both);
        const all = [head ?? '', ...lines.map((line) => line.text)].join('');
        const bare = (of: string) => of.replace(/[^a-z0-9]/gi, '');
        expect(bare(all)).toBe(bare(text));
      }),
    );
  });

  it('knows the main location of a school by either of its numbers', () => {
    expect([sameBrin('12AB', '12AB00'), sameBrin('12AB01', '12AB'), sameBrin('', '')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
