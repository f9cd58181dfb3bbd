import { expect, it } from 'vitest';
import { addressWith } from './pager';

it('an address says what differs from the first page, and no more', () => {
  expect(addressWith('/studio', { bladzijde: 1, wacht: 1 })).toBe('/studio');
  expect(addressWith('/studio', { bladzijde: 3, wacht: 1 })).toBe('/studio?bladzijde=3');
  expect(addressWith('/studio', { bladzijde: 3, wacht: 2 }, '#wacht')).toBe(
    '/studio?bladzijde=3&wacht=2#wacht',
  );
});

it('what stands in an address cannot end it or add to it', () => {
  expect(addressWith('/v', { route: 'a&b=c#d?e' })).toBe('/v?route=a%26b%3Dc%23d%3Fe');
});
