import { expect, it } from 'vitest';
import { action, outcome, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';

/** So many branches at once, each with a question whose answers come to a join by lines of their own. */
function branches(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `c-q${index}`);
  return protocolWithSteps([
    action('c-1', 'col-a', ids),
    ...ids.flatMap((id) => [
      question(id, 'col-a', [`${id}-yes`, `${id}-no`]),
      action(`${id}-yes`, 'col-a', ['c-join']),
      action(`${id}-no`, 'col-a', ['c-join']),
    ]),
    action('c-join', 'col-a', ['c-end'], { join: 'all' }),
    outcome('c-end'),
  ]);
}

it('gives up on sixteen branches with a question each, and says so', () => {
  const before = performance.now();
  expect(findingsOf('too-many-branches', branches(16))).toEqual(['home']);
  expect(performance.now() - before).toBeLessThan(2000);
});

it('walks six such branches', () => {
  expect(findingsOf('too-many-branches', branches(6))).toEqual([]);
  expect(findingsOf('waits-for-ever', branches(6))).toEqual(['c-join']);
});
