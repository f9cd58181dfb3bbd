import { expect, it } from 'vitest';
import { action, outcome, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';

const cards = [action('c-1', 'col-a', ['c-2']), outcome('c-2'), action('c-3', 'col-a', ['c-2'])];

it('finds a card that no line leads to', () => {
  expect(findingsOf('unreachable-card', protocolWithSteps(cards))).toEqual(['c-3']);
});

it('follows a global exit into the route', () => {
  const protocol = protocolWithSteps(cards);
  const to = { cardId: cards[2]!.id };
  const globalExit = {
    id: 'g-1' as never,
    kind: 'danger' as const,
    label: 'Nood',
    text: '',
    contactIds: [],
    tags: [],
    to,
  };
  expect(findingsOf('unreachable-card', { ...protocol, globalExits: [globalExit] })).toEqual([]);
});

it('leaves a route without a start to its own rule', () => {
  const protocol = protocolWithSteps(cards);
  const routes = protocol.routes.map((route) => ({ ...route, startCardId: null }));
  expect(findingsOf('unreachable-card', { ...protocol, routes })).toEqual([]);
});
