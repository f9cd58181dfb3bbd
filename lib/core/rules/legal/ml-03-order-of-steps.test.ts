import { describe, expect, it } from 'vitest';
import { action, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import type { Step } from '@/schemas/protocol-flow';
import { invalid, valid } from './ml-03-order-of-steps.fixture';
import { orderOfSteps } from './ml-03-order-of-steps';

const home = (steps: Step[], startCardId?: string) =>
  protocolOf({ routes: [route('thuis', steps, startCardId ? { startCardId: startCardId as never } : {})] });
const stepsOf = (protocol: typeof valid) => protocol.routes[0]!.steps;
const withStep = (index: number, changed: Partial<Step>) =>
  home(stepsOf(valid).map((one, at) => (at === index ? { ...one, ...changed } : one)));

it('finds a consultation that comes only after the talk, once', () => {
  expect(foundBy('ML-03', invalid)).toMatchObject([
    {
      key: 'ML-03:thuis/step-3:consult',
      severity: 'warns',
      exception: 'reason',
      message: 'Stap 3 "Stap step-3" komt pas na stap 2 "Stap step-2" en hoort ervoor.',
    },
  ]);
});

it('is own reading: the Besluit names the steps and prescribes no order', () => {
  expect(orderOfSteps.grounds.map(({ kind }) => kind)).toEqual(['own-reading']);
  expect(orderOfSteps.title).not.toMatch(/\bwet\b/);
});

it('finds one step in the wrong place when it passes several others', () => {
  const [see, consult, talk, weigh] = stepsOf(valid) as [Step, Step, Step, Step, Step];
  const first = step('step-5', [action('decide', 'col-a', ['see'])], { kinds: ['decide'] });
  const last = { ...weigh, cards: [outcome('weigh')] };
  const [finding, ...more] = foundBy('ML-03', home([first, see, consult, talk, last]));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    where: { stepId: 'step-5' },
    message: expect.stringMatching(
      /komt al voor stap 1 .*, stap 2 .*, stap 3 .* en stap 4 .* en hoort erna\.$/,
    ) as string,
  });
});

describe('is content when', () => {
  it('the lines follow that order, wherever the steps stand', () => {
    expect(keysOf('ML-03', home(stepsOf(valid).toReversed(), 'see'))).toEqual([]);
  });

  it('the talk may be left out', () => {
    const skips = question('consult', 'col-a', ['talk', 'weigh']);
    expect(keysOf('ML-03', withStep(1, { cards: [skips] }))).toEqual([]);
  });

  it('one goes back: from weighing to consulting, from the end to the beginning', () => {
    const again = question('weigh', 'col-a', ['consult', 'see', 'decide']);
    expect(keysOf('ML-03', withStep(3, { cards: [again] }))).toEqual([]);
  });

  it('two kinds share a step', () => {
    const [see, , , weigh, decide] = stepsOf(valid) as [Step, Step, Step, Step, Step];
    const both = step(
      'step-2',
      [action('talk', 'col-a', ['consult']), action('consult', 'col-a', ['weigh'])],
      { kinds: ['talk', 'consult', 'follow'] },
    );
    const toTalk = { ...see, cards: [action('see', 'col-a', ['talk'])] };
    expect(keysOf('ML-03', home([toTalk, both, weigh, decide]))).toEqual([]);
  });

  it('an acute way leaves the route at once', () => {
    const leaves = question('see', 'col-a', ['route:acuut', 'consult']);
    expect(keysOf('ML-03', withStep(0, { cards: [leaves] }))).toEqual([]);
  });
});

it('leaves what is not reached, not begun or missing to other rules', () => {
  expect(keysOf('ML-03', withStep(0, { cards: [action('see', 'col-a', ['talk'])] }))).toEqual([]);
  expect(keysOf('ML-03', home(stepsOf(invalid).map((one) => ({ ...one, cards: [] }))))).toEqual([]);
  expect(keysOf('ML-03', protocolOf({}))).toEqual([]);
});
