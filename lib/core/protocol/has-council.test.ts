import { expect, it } from 'vitest';
import { sector } from '@/schemas/vocabulary';
import { hasCouncil, isWithoutCouncil } from './has-council';

it('knows a council of the Wms for every sector but childcare', () => {
  expect(sector.options.filter((one) => !hasCouncil(one))).toEqual(['ko']);
});

it('asks no council of a protocol for childcare alone, and of no other', () => {
  expect(isWithoutCouncil(['ko'])).toBe(true);
  expect(isWithoutCouncil([])).toBe(false);
  for (const one of sector.options) expect(isWithoutCouncil(['ko', one])).toBe(one === 'ko');
});
