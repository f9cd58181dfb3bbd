import { expect, it } from 'vitest';
import { action, outcome, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';

it('finds the line of a question that says nothing', () => {
  const ways = [
    { to: 'c-2', label: 'ja' },
    { to: 'c-2', label: ' ' },
  ];
  expect(
    findingsOf('unlabelled-exit', protocolWithSteps([question('c-1', 'col-a', ways), outcome('c-2')])),
  ).toEqual(['c-1-x2']);
});

it('lets a plain line after an action say nothing', () => {
  const protocol = protocolWithSteps([action('c-1', 'col-a', ['c-2']), outcome('c-2')]);
  expect(findingsOf('unlabelled-exit', protocol)).toEqual([]);
});
