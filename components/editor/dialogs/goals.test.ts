import { expect, it } from 'vitest';
import { action, column, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import type { CardId, RouteId } from '@/schemas/ids';
import { goalsFor } from './goals';

const protocol = protocolOf({
  columns: [column('ca')],
  routes: [
    route('home', [step('s1', [action('praten', 'ca'), action('wegen', 'ca')])]),
    route('gevaar', [step('s2', [action('bellen', 'ca'), outcome('melden')])]),
  ],
});
const found = (typed: string, here = 'home') =>
  goalsFor(protocol, typed, here as RouteId, 'praten' as CardId).map(({ to }) =>
    'cardId' in to ? to.cardId : to.routeId,
  );

it('are the cards and outcomes of all routes, those on screen first, and the routes themselves', () => {
  expect(found('')).toEqual(['wegen', 'bellen', 'melden', 'home', 'gevaar']);
  expect(found('', 'gevaar')).toEqual(['bellen', 'melden', 'wegen', 'home', 'gevaar']);
});

it('are found by parts of their name, in any order and case', () => {
  expect(found('WEG kaart')).toEqual(['wegen']);
  expect(found('niets')).toEqual([]);
});

it('say of which other route they are', () => {
  const [own, other] = goalsFor(protocol, '', 'home' as RouteId, 'praten' as CardId);
  expect(own!.place).not.toContain('Route');
  expect(other!.place).toContain(protocol.routes[1]!.title);
});
