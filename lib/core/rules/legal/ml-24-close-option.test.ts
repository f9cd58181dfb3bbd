import { expect, it } from 'vitest';
import { protocolOf } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import type { Route } from '@/schemas/protocol-flow';
import { invalid, valid } from './ml-24-close-option.fixture';

const changed = (change: (route: Route) => Route) => protocolOf({ routes: invalid.routes.map(change) });

it('wants an end without report or help, and says so where one weighs', () => {
  expect(findingsOf('ML-24', valid)).toEqual([]);
  expect(findingsOf('ML-24', invalid)).toEqual(['stap-4']);
});

it('asks it of every home route, and of no other', () => {
  const [route] = invalid.routes;
  expect(findingsOf('ML-24', protocolOf({ routes: [...valid.routes, route!] }))).toEqual(['stap-4']);
  expect(
    findingsOf(
      'ML-24',
      changed((one) => ({ ...one, kind: 'acute' })),
    ),
  ).toEqual([]);
});

it('speaks of two empty steps, and leaves missing ones to ML-02', () => {
  const empty = changed((one) => ({ ...one, steps: one.steps.map((step) => ({ ...step, cards: [] })) }));
  expect(findingsOf('ML-24', empty)).toEqual(['stap-4']);
  expect(
    findingsOf(
      'ML-24',
      changed((one) => ({ ...one, steps: one.steps.slice(0, 1) })),
    ),
  ).toEqual([]);
});

it('leaves an end nobody comes to to the soundness rules', () => {
  const cut = valid.routes.map((route) => ({
    ...route,
    steps: route.steps.map((step) => ({
      ...step,
      cards: step.cards.map((card) => ({ ...card, exits: [] })),
    })),
  }));
  expect(findingsOf('ML-24', protocolOf({ routes: cut }))).toEqual([]);
  expect(findingsOf('dead-end', protocolOf({ routes: cut }))).not.toEqual([]);
});
