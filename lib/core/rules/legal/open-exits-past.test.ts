import { expect, it } from 'vitest';
import { globalExit } from '@/lib/testing/build-entries';
import { action, outcome, route, step } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import type { CardId } from '@/schemas/ids';
import { valid } from './ml-39-weighing-bypassed.fixture';

const opening = (to: string, kind: 'other' | 'danger' | 'advice' = 'other') => ({
  ...valid,
  globalExits: [globalExit('zelf', { kind, label: 'Zelf doen', to: { cardId: to as CardId } })],
});

it('blocks an exit that is always open and comes past the weighing to help or closing', () => {
  expect(foundBy('ML-39', opening('plan'))).toMatchObject([
    {
      severity: 'blocks',
      where: { cardId: 'plan' },
      message: expect.stringContaining('"Zelf doen"') as string,
    },
  ]);
  expect(keysOf('ML-39', opening('close'))).toEqual(['close:open-exit-zelf']);
});

it.each([
  ['before the weighing', opening('talk')],
  ['at a report', opening('report')],
  ['for danger', opening('plan', 'danger')],
  ['for advice', opening('plan', 'advice')],
])('is silent about one %s', (_where, protocol) => {
  expect(keysOf('ML-39', protocol)).toEqual([]);
});

it('warns of another route that names violence at home and helps without weighing or report', () => {
  const beside = (title: string, ...ways: string[]) => {
    const cards = [action('bespreek', 'col-a', ways, { title }), outcome('af', [], { outcome: 'help' })];
    const other = route('licht', [step('l-1', cards)], { kind: 'other' });
    return foundBy('ML-39', { ...valid, routes: [...valid.routes, other] });
  };
  expect(beside('Bespreek de mishandeling', 'af')).toMatchObject([
    { key: 'ML-39:af:other-route', severity: 'warns' },
  ]);
  expect(beside('Bespreek het verzuim', 'af')).toEqual([]);
  expect(beside('Bespreek de mishandeling', 'af', 'route:thuis')).toEqual([]);
});
