import { expect, it } from 'vitest';
import { outcome, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';

it('finds a question with one answer', () => {
  const protocol = protocolWithSteps([question('c-1', 'col-a', ['c-2']), outcome('c-2')]);
  expect(findingsOf('question-without-choice', protocol)).toEqual(['c-1']);
});

it('is content with two', () => {
  const protocol = protocolWithSteps([question('c-1', 'col-a', ['c-2', 'c-2']), outcome('c-2')]);
  expect(findingsOf('question-without-choice', protocol)).toEqual([]);
});
