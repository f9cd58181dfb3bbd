import { expect, it } from 'vitest';
import { action, outcome, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';

const cards = [action('c-1', 'col-a', ['c-2']), outcome('c-2')];
const circle = [action('c-3', 'col-a', ['c-4']), question('c-4', 'col-a', ['c-3', 'c-5'])];

it('finds a circle that nobody enters once, without what lies behind it', () => {
  const protocol = protocolWithSteps([...cards, ...circle, action('c-5', 'col-a', ['c-2'])]);
  expect(findingsOf('unreachable-card', protocol)).toEqual(['c-3']);
});

it('finds each of two circles, and a card that leads only to itself', () => {
  const other = [action('c-8', 'col-a', ['c-6']), action('c-6', 'col-a', ['c-8'])];
  const protocol = protocolWithSteps([...cards, ...circle, ...other, action('c-7', 'col-a', ['c-7'])]);
  expect(findingsOf('unreachable-card', protocol)).toEqual(['c-3', 'c-8', 'c-7']);
});

it('leaves a card without any line to it, and what lies behind it, to second-start', () => {
  const protocol = protocolWithSteps([...cards, action('c-6', 'col-a', ['c-3']), ...circle]);
  expect(findingsOf('unreachable-card', protocol)).toEqual([]);
});

it('follows a global exit into the route', () => {
  const protocol = protocolWithSteps([...cards, ...circle]);
  const to = { cardId: circle[1]!.id };
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
  const protocol = protocolWithSteps([...cards, ...circle]);
  const routes = protocol.routes.map((route) => ({ ...route, startCardId: null }));
  expect(findingsOf('unreachable-card', { ...protocol, routes })).toEqual([]);
});
