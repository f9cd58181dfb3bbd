import { expect, it } from 'vitest';
import { dayInDutch, listed, momentInDutch } from './index';

it('writes a day and a moment as people read them', () => {
  expect(dayInDutch('2026-05-01')).toBe('1 mei 2026');
  expect(momentInDutch('2026-11-22T13:02:00Z')).toBe('22 november 2026 om 14:02');
  expect(momentInDutch('2026-07-01T22:30:00Z')).toBe('2 juli 2026 om 00:30');
});

it('lists one name, two names and more', () => {
  expect(listed([], 'en')).toBe('');
  expect(listed(['GMR PO'], 'en')).toBe('GMR PO');
  expect(listed(['GMR PO', 'GMR VO'], 'en')).toBe('GMR PO en GMR VO');
  expect(listed(['leerkracht', 'IB’er', 'directeur'], 'of')).toBe('leerkracht, IB’er of directeur');
});
