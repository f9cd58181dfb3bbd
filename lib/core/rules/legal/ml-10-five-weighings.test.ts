import { expect, it } from 'vitest';
import { outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { findingsOf, foundBy, keysOf } from '@/lib/testing/findings-of';
import type { Route } from '@/schemas/protocol-flow';
import { invalid, valid, weighing } from './ml-10-five-weighings.fixture';

it('names the question that is missing at the step where it belongs', () => {
  expect(foundBy('ML-10', invalid)).toMatchObject([
    {
      key: 'ML-10:thuis/step-5:weighing-3',
      severity: 'blocks',
      exception: 'none',
      message: 'In stap 5 "Stap step-5" ontbreekt afweging 3: is effectieve hulp mogelijk?',
    },
  ]);
});

it.each([
  ['a question', invalid],
  ['an answer', weighing([1, 2, 3, 4, 5], ['yes', 'partly'])],
  ['all five', weighing([])],
])('rests on the framework where %s is missing, and on the Besluit only as background', (_what, protocol) => {
  const found = foundBy('ML-10', protocol);
  expect(found.length).toBeGreaterThan(0);
  for (const { severity, grounds } of found) {
    expect(severity).toBe('blocks');
    expect(grounds).toMatchObject([{ kind: 'norm' }, { kind: 'law', isBackground: true }]);
  }
});

it('is content with all five', () => {
  expect(keysOf('ML-10', valid)).toEqual([]);
});

it('puts the first two at the weighing and the others at the decision, or at the one there is', () => {
  expect(keysOf('ML-10', weighing([]))).toEqual([
    'thuis/step-4:weighing-1',
    'thuis/step-4:weighing-2',
    'thuis/step-5:weighing-3',
    'thuis/step-5:weighing-4',
    'thuis/step-5:weighing-5',
  ]);
  const onlyDecides = protocolOf({
    routes: [route('thuis', [step('step-5', [outcome('end')], { kinds: ['decide'] })])],
  });
  expect(findingsOf('ML-10', onlyDecides)).toEqual(Array(5).fill('step-5'));
});

it('wants a yes and a no of each; doubt and partly are extra', () => {
  expect(keysOf('ML-10', weighing([1, 2, 3, 4, 5], ['yes', 'doubt', 'partly', 'no']))).toEqual([]);
  const [first] = foundBy('ML-10', weighing([1, 2, 3, 4, 5], ['yes', 'partly']));
  expect(first).toMatchObject({
    where: { cardId: 'w-1' },
    message: 'Kaart "Kaart w-1" heeft geen lijn voor "nee".',
  });
  const neither = foundBy('ML-10', weighing([1, 2, 3, 4, 5], ['other', 'partly']));
  expect(neither).toHaveLength(5);
  expect(neither[0]!.message).toMatch(/"ja" en "nee"\.$/);
});

it('does not count a question of another route', () => {
  const [home] = valid.routes;
  const [empty] = weighing([]).routes;
  const acute = { ...home!, kind: 'acute' as const };
  expect(keysOf('ML-10', protocolOf({ routes: [empty!, acute] }))).toHaveLength(5);
});

it('leaves a question with one answer to soundness, and a route that cannot weigh to ML-02', () => {
  expect(keysOf('ML-10', weighing([1, 2, 3, 4, 5], ['yes']))).toEqual([]);
  expect(keysOf('ML-10', protocolOf({ routes: [route('thuis', [step('step-1', [])])] }))).toEqual([]);
  expect(keysOf('ML-10', protocolOf({}))).toEqual([]);
});

it('asks them of each home route that is no part of one flow with a route that asks them', () => {
  const named = (name: string, ways: string[]) =>
    route(name, [
      step(`${name}-4`, [question(`${name}-q`, 'col-a', ways)], { kinds: ['weigh', 'decide'] }),
      step(`${name}-6`, [outcome(`${name}-help`, [], { outcome: 'help' })]),
    ]);
  const beside = (other: Route) => findingsOf('ML-10', protocolOf({ routes: [...valid.routes, other] }));
  const light = named('licht', ['licht-help']);
  expect(beside(light)).toEqual(Array(5).fill('licht-4'));
  expect(beside(named('licht', ['licht-help', 'route:thuis']))).toEqual([]);
  const anew = outcome('licht-help', ['route:thuis'], { outcome: 'help' });
  expect(beside({ ...light, steps: [light.steps[0]!, step('licht-6', [anew])] })).toHaveLength(5);
});
