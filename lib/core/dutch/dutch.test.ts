import { describe, expect, it } from 'vitest';
import { dayFromDutch, dayInDutch, listed, momentInDutch, shortMomentInDutch, sizeInDutch } from './index';

it('writes a day and a moment as people read them', () => {
  expect(dayInDutch('2026-05-01')).toBe('1 mei 2026');
  expect(momentInDutch('2026-11-22T13:02:00Z')).toBe('22 november 2026 om 14:02');
  expect(momentInDutch('2026-07-01T22:30:00Z')).toBe('2 juli 2026 om 00:30');
});

it('writes a moment as short as it can be', () => {
  const short = (iso: string) => shortMomentInDutch(iso, '2026-11-22');
  expect(short('2026-11-21T23:30:00Z')).toBe('00:30');
  expect(short('2026-05-01T12:02:00Z')).toBe('1 mei 14:02');
  expect(short('2025-11-22T13:02:00Z')).toBe('22 nov 2025 14:02');
});

it('lists one name, two names and more', () => {
  expect(listed([], 'en')).toBe('');
  expect(listed(['GMR PO'], 'en')).toBe('GMR PO');
  expect(listed(['GMR PO', 'GMR VO'], 'en')).toBe('GMR PO en GMR VO');
  expect(listed(['leerkracht', 'IB’er', 'directeur'], 'of')).toBe('leerkracht, IB’er of directeur');
});

it('says how large a file is', () => {
  expect([0, 1, 523_400, 999_499, 999_500, 1_240_000].map(sizeInDutch)).toEqual([
    '1 kB',
    '1 kB',
    '523 kB',
    '999 kB',
    '1 MB',
    '1,2 MB',
  ]);
});

describe('a day that somebody typed', () => {
  it.each([
    ['31-1-2027', '2027-01-31'],
    ['1/2/2027', '2027-02-01'],
    [' 01.12.2027 ', '2027-12-01'],
    ['2027-01-31', '2027-01-31'],
    ['31-2-2027', undefined],
    ['1 december 2030', '2030-12-01'],
    ['3 Maart 2031', '2031-03-03'],
    ['2 mrt. 2031', '2031-03-02'],
    ['1-13-2027', undefined],
    ['1 brumaire 2027', undefined],
    ['1-1-27', undefined],
    ['morgen', undefined],
    ['', undefined],
  ])('%s is %s', (text, isoDay) => {
    expect(dayFromDutch(text)).toBe(isoDay);
  });
});
