import { expect, it } from 'vitest';
import { annex } from '@/lib/testing/build-entries';
import { protocolOf, route, step } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import { invalid, valid } from './ml-33-board-monitoring.fixture';

it('wants a text on how the board follows the use; a heading alone says nothing', () => {
  expect(findingsOf('ML-33', valid)).toEqual([]);
  expect(findingsOf('ML-33', invalid)).toEqual(['chapters']);
});

it('takes an annex, but not a mark on a route', () => {
  const annexes = [annex('tellen', 'De school telt per jaar.', { tags: ['board-monitoring'] })];
  expect(findingsOf('ML-33', protocolOf({ annexes }))).toEqual([]);
  const routes = [route('thuis', [step('s-1', [])], { tags: ['board-monitoring'] })];
  expect(findingsOf('ML-33', protocolOf({ routes }))).toEqual(['chapters']);
});
