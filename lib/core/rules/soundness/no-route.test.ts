import { expect, it } from 'vitest';
import { outcome, protocolOf, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';

it('finds a protocol without a route', () => {
  expect(findingsOf('no-route', protocolOf({ routes: [] }))).toHaveLength(1);
});

it('is content with one route', () => {
  expect(findingsOf('no-route', protocolWithSteps([outcome('c-1')]))).toEqual([]);
});
