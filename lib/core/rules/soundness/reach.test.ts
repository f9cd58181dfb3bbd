import { expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { action, outcome, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import type { CardId } from '@/schemas/ids';
import type { GlobalExit } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { wayTo } from './reach';

const cards = [
  question('c-1', 'col-a', ['c-2', 'c-3']),
  action('c-2', 'col-a', ['c-3']),
  action('c-3', 'col-a', ['c-1', 'c-4']),
  outcome('c-4'),
  action('c-5', 'col-a', ['c-6']),
  action('c-6', 'col-a'),
];
const protocol = protocolWithSteps(cards);
const way = (to: string, from = protocol) => wayTo(from, from.routes[0]!, to as CardId);

it('takes the shortest way from the start, both ends included', () => {
  expect(way('c-4')).toEqual(['c-1', 'c-3', 'c-4']);
  expect(way('c-1')).toEqual(['c-1']);
});

it('has no way to what cannot be reached', () => {
  expect(way('c-6')).toEqual([]);
});

it('comes in by a global exit where the start does not lead', () => {
  const danger = { id: 'g-1', kind: 'danger', label: 'Nood', text: '', contactIds: [], tags: [] };
  const globalExits = [{ ...danger, to: { cardId: 'c-5' } }] as unknown as GlobalExit[];
  expect(way('c-6', { ...protocol, globalExits })).toEqual(['c-5', 'c-6']);
});

it('goes with a dead end and with a route without an end', () => {
  const ways = (last: Card) =>
    checkProtocol(protocolWithSteps([action('c-1', 'col-a', ['c-2']), last]), { on: testDay }).flatMap(
      ({ rule, path }) => (path ? [[rule, path]] : []),
    );
  expect(ways(action('c-2', 'col-a'))).toEqual([['dead-end', ['c-1', 'c-2']]]);
  expect(ways(action('c-2', 'col-a', ['c-1']))).toEqual([['route-without-end', ['c-1', 'c-2']]]);
});

it('tells a line that was taken out once, at the card that lost it', () => {
  const cut = protocolWithSteps([
    action('c-1', 'col-a', ['c-2']),
    action('c-2', 'col-a'),
    action('c-3', 'col-a', ['c-4']),
    outcome('c-4'),
  ]);
  const ofFlow = ['route-without-end', 'dead-end', 'second-start', 'unreachable-card'];
  expect(ofFlow.filter((rule) => findingsOf(rule, cut).length > 0)).toEqual(['dead-end']);
});
