import { expect, it } from 'vitest';
import { outcome, protocolOf, protocolWithSteps, route } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';

it('finds a route that begins nowhere', () => {
  expect(findingsOf('route-without-start', protocolOf({ routes: [route('home', [])] }))).toEqual(['home']);
});

it('is content with a first card', () => {
  expect(findingsOf('route-without-start', protocolWithSteps([outcome('c-1')]))).toEqual([]);
});
