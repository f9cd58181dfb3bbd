import { describe, expect, it } from 'vitest';
import { contact, globalExit } from '@/lib/testing/build-entries';
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
  ['for danger, at a report', opening('report', 'danger')],
])('is silent about one %s', (_where, protocol) => {
  expect(keysOf('ML-39', protocol)).toEqual([]);
});

it('only advises where the help that it comes to leads on to the weighing', () => {
  const [home] = valid.routes;
  const first = step('s-hulp', [outcome('eerst', ['w1'], { outcome: 'help' })]);
  const helping = { ...opening('eerst'), routes: [{ ...home!, steps: [...home!.steps, first] }] };
  expect(foundBy('ML-39', helping)).toMatchObject([
    { key: 'ML-39:eerst:open-exit-zelf', severity: 'advises', grounds: [{ kind: 'own-reading' }] },
  ]);
});

describe.each(['danger', 'advice'] as const)('one for %s', (kind) => {
  it('is an exit like any other where nobody is called', () => {
    for (const to of ['plan', 'close'])
      expect(foundBy('ML-39', opening(to, kind))).toMatchObject([
        {
          key: `ML-39:${to}:open-exit-zelf`,
          severity: 'blocks',
          message: expect.stringContaining('Of laat de uitgang naar een kaart gaan waarop je 112') as string,
        },
      ]);
  });

  it('goes past the steps to who is called', () => {
    const call = action('bel', 'col-a', ['plan'], { title: 'Bel Veilig Thuis' });
    const [home] = valid.routes;
    const steps = [...home!.steps, step('s-bel', [call])];
    const calling = { ...opening('bel', kind), routes: [{ ...home!, steps }] };
    expect(keysOf('ML-39', calling)).toEqual([]);
  });

  it('wants a reason where only the exit itself shows the number', () => {
    const contacts = [contact('c-112', { kind: 'emergency' })];
    const [exit] = opening('plan', kind).globalExits;
    const shown = {
      ...opening('plan', kind),
      contacts,
      globalExits: [{ ...exit!, contactIds: [contacts[0]!.id] }],
    };
    expect(foundBy('ML-39', shown)).toMatchObject([{ severity: 'warns', exception: 'reason' }]);
  });
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
