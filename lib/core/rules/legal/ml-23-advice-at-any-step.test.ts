import { expect, it } from 'vitest';
import { action, protocolOf, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import { advice, invalid, valid } from './ml-23-advice-at-any-step.fixture';

it('wants a way out to advice that is always open', () => {
  expect(findingsOf('ML-23', valid)).toEqual([]);
  expect(findingsOf('ML-23', invalid)).toEqual(['globalExits']);
});

it('takes any way out with the tag', () => {
  const tags = ['veilig-thuis-advice' as const];
  expect(findingsOf('ML-23', protocolOf({ globalExits: [{ ...advice, kind: 'other', tags }] }))).toEqual([]);
  expect(findingsOf('ML-23', protocolOf({ globalExits: [{ ...advice, kind: 'danger' }] }))).toHaveLength(1);
});

it('does not take a way out that says nothing', () => {
  expect(
    findingsOf('ML-23', protocolOf({ globalExits: [{ ...advice, label: ' ', text: '' }] })),
  ).toHaveLength(1);
});

it('does not take a card: it stands at one step', () => {
  const card = action('overleg', 'col-a', [], { tags: ['veilig-thuis-advice'] });
  expect(findingsOf('ML-23', protocolWithSteps([card]))).toEqual(['globalExits']);
});
