import { expect, it } from 'vitest';
import { action, handover, outcome, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';

const circle = [action('c-2', 'col-a', ['c-3']), action('c-3', 'col-a', ['c-2'])];

it('finds a circle without a way out, once', () => {
  const protocol = protocolWithSteps([question('c-1', 'col-a', ['c-2', 'c-4']), ...circle, outcome('c-4')]);
  expect(findingsOf('endless-loop', protocol)).toEqual(['c-2']);
});

it('lets a circle with a way out be', () => {
  const back = question('c-3', 'col-a', ['c-1', 'c-4']);
  const protocol = protocolWithSteps([action('c-1', 'col-a', ['c-3']), back, outcome('c-4')]);
  expect(findingsOf('endless-loop', protocol)).toEqual([]);
});

it('takes a hand-over for a way out, and leaves a circle nobody enters alone', () => {
  const protocol = protocolWithSteps([action('c-1', 'col-a', ['c-5']), ...circle, handover('c-5', 'col-a')]);
  expect(findingsOf('endless-loop', protocol)).toEqual([]);
});
