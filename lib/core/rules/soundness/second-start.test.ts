import { expect, it } from 'vitest';
import { action, outcome, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import type { GlobalExit } from '@/schemas/protocol';

const cards = [
  action('c-1', 'col-a', ['c-2']),
  outcome('c-2'),
  action('c-3', 'col-a', ['c-4']),
  action('c-4', 'col-a', ['c-2']),
];

it('finds a card that no line leads to, and not what lies behind it', () => {
  expect(findingsOf('second-start', protocolWithSteps(cards))).toEqual(['c-3']);
  expect(findingsOf('unreachable-card', protocolWithSteps(cards))).toEqual([]);
});

it('finds each card that no line leads to', () => {
  const protocol = protocolWithSteps([...cards, action('c-5', 'col-a', ['c-2'])]);
  expect(findingsOf('second-start', protocol)).toEqual(['c-3', 'c-5']);
});

it('lets the start be, and the card that a global exit enters', () => {
  const danger = { id: 'g-1', kind: 'danger', label: 'Nood', text: '', contactIds: [], tags: [] };
  const globalExits = [{ ...danger, to: { cardId: 'c-3' } }] as unknown as GlobalExit[];
  expect(findingsOf('second-start', { ...protocolWithSteps(cards), globalExits })).toEqual([]);
});

it('leaves a route without a start to its own rule', () => {
  const protocol = protocolWithSteps(cards);
  const routes = protocol.routes.map((route) => ({ ...route, startCardId: null }));
  expect(findingsOf('second-start', { ...protocol, routes })).toEqual([]);
});
