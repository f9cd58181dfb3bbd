import { expect, it } from 'vitest';
import { action, protocolOf, route, step } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import { checkProtocol } from '../check-protocol';
import { invalid, valid } from './ml-02-five-steps.fixture';
import { statutoryKinds } from './statutory-steps';

it('names the step that is missing at the route where it belongs', () => {
  expect(foundBy('ML-02', invalid)).toMatchObject([
    {
      key: 'ML-02:thuis:talk',
      where: { routeId: 'thuis' },
      severity: 'blocks',
      message: 'In route "Route thuis" ontbreekt de stap "gesprek met de cliënt (leerling en/of ouders)".',
    },
  ]);
});

it.each([
  ['2019-01-01', 'het toepassen van het afwegingskader (wegen)', 'beslissen over melden en over hulp'],
  ['2018-12-31', 'wegen van risico, aard en ernst', 'beslissen over hulp dan wel melden'],
])('names the steps as the law of the day does: %s', (on, weigh, decide) => {
  const messages = checkProtocol(protocolOf({}), { on }).map(({ message }) => message);
  for (const name of [weigh, decide])
    expect(messages).toContainEqual(expect.stringContaining(`De stap "${name}" ontbreekt`));
});

it('lets one step cover two kinds, two steps one kind, and other steps stand between', () => {
  const steps = [
    step('step-0', [], { kinds: ['prepare'] }),
    step('step-1', [], { kinds: ['signal'] }),
    step('step-1b', [], { kinds: ['signal'] }),
    step('step-2', [], { kinds: ['consult', 'talk'] }),
    step('step-4', [], { kinds: ['weigh', 'decide'] }),
    step('step-6', [], { kinds: ['follow'] }),
  ];
  expect(keysOf('ML-02', protocolOf({ routes: [route('thuis', steps)] }))).toEqual([]);
});

it('takes the home routes together', () => {
  const [route1] = valid.routes;
  const halves = [route('po', route1!.steps.slice(0, 2)), route('vo', route1!.steps.slice(2))];
  expect(keysOf('ML-02', protocolOf({ routes: halves }))).toEqual([]);
});

it('finds nothing in the steps of another route', () => {
  const acute = valid.routes.map((one) => ({ ...one, kind: 'acute' as const }));
  expect(keysOf('ML-02', protocolOf({ routes: acute }))).toEqual(statutoryKinds.map((kind) => `:${kind}`));
});

it('lists all five in a protocol without any route', () => {
  const found = foundBy('ML-02', protocolOf({}));
  expect(found).toHaveLength(5);
  expect(found[0]!.message).toMatch(/er is geen route voor zorgen over thuis\.$/);
});

it('warns by our own reading of a second route for home that lacks steps', () => {
  const short = route('kort', [step('k', [action('a', 'col-a')], { kinds: ['signal'] })]);
  expect(foundBy('ML-02', { ...valid, routes: [...valid.routes, short] })).toMatchObject([
    { key: 'ML-02:kort:incomplete', severity: 'warns', grounds: [{ kind: 'own-reading' }] },
  ]);
});
