import { expect, it } from 'vitest';
import { action, handover, note, outcome, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';

it('finds a card without a way on', () => {
  const protocol = protocolWithSteps([
    action('c-1', 'col-a', ['c-2', 'c-3']),
    note('c-2', 'col-a'),
    question('c-3', 'col-a'),
  ]);
  expect(findingsOf('dead-end', protocol)).toEqual(['c-2', 'c-3']);
});

it('lets an outcome and a hand-over end', () => {
  const protocol = protocolWithSteps([
    action('c-1', 'col-a', ['c-2', 'c-3']),
    handover('c-2', 'col-a'),
    outcome('c-3'),
  ]);
  expect(findingsOf('dead-end', protocol)).toEqual([]);
});
