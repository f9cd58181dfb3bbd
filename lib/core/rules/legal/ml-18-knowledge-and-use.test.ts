import { expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import { invalid, valid } from './ml-18-knowledge-and-use.fixture';

it('wants a text that says how people learn it', () => {
  expect(findingsOf('ML-18', valid)).toEqual([]);
  expect(findingsOf('ML-18', invalid)).toEqual(['chapters']);
});

it('takes the tasks of a card for it', () => {
  const items = [{ id: 't1' as never, text: 'Neem de meldcode elk jaar door met het team' }];
  const card = action('oefenen', 'col-a', [], {
    tags: ['knowledge-and-use'],
    tasks: { ordered: false, items },
  });
  expect(findingsOf('ML-18', protocolWithSteps([card]))).toEqual([]);
});

it.each([
  ['po', '2026-11-22'],
  ['vo', '2022-07-31'],
  ['vo', '2022-08-01'],
] as const)('holds for %s on %s', (sector, on) => {
  const found = checkProtocol(invalid, { on, sectors: [sector] }).filter(({ rule }) => rule === 'ML-18');
  expect(found).toHaveLength(1);
});

it('does not hold before the law did', () => {
  const found = checkProtocol(invalid, { on: '2013-06-30' }).filter(({ rule }) => rule === 'ML-18');
  expect(found).toEqual([]);
});
