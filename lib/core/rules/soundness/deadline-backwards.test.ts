import { expect, it } from 'vitest';
import { action, outcome, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import type { Deadline } from '@/schemas/protocol-flow';

const weeks = (from: number, to: number): Deadline => ({ term: { kind: 'range', from, to, unit: 'week' } });
const withDeadline = (deadline: Deadline) =>
  protocolWithSteps([action('c-1', 'col-a', ['c-2'], { deadline }), outcome('c-2')]);

it('finds a term that ends before it begins, also in acute danger', () => {
  expect(findingsOf('deadline-backwards', withDeadline(weeks(4, 2)))).toEqual(['c-1']);
  const acute: Deadline = { term: { kind: 'direct' }, acute: weeks(2, 1).term };
  expect(findingsOf('deadline-backwards', withDeadline(acute))).toEqual(['c-1']);
});

it('is content with a term that runs forward', () => {
  expect(findingsOf('deadline-backwards', withDeadline(weeks(2, 4)))).toEqual([]);
});
