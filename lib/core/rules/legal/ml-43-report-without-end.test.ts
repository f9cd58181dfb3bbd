import { expect, it } from 'vitest';
import { action, outcome, protocolOf, protocolWithSteps, route, step } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import { invalid, report, valid } from './ml-43-report-without-end.fixture';

it('advises an end where every answer comes back to the report', () => {
  expect(foundBy('ML-43', invalid)).toMatchObject([
    { key: 'ML-43:report', severity: 'advises', exception: 'reason', path: ['report'] },
  ]);
  expect(keysOf('ML-43', valid)).toEqual([]);
});

it('finds a line back that is always taken, beside the one that ends', () => {
  const both = protocolWithSteps([
    report('report', 'then'),
    action('then', 'col-a', ['report', 'end']),
    outcome('end'),
  ]);
  expect(keysOf('ML-43', both)).toEqual(['report']);
});

it('tells two reports of one circle once', () => {
  const two = protocolWithSteps([report('first', 'second'), report('second', 'first')]);
  expect(keysOf('ML-43', two)).toEqual(['first']);
});

it('is silent about a report that ends, or leads to one that does', () => {
  expect(keysOf('ML-43', protocolWithSteps([report('report')]))).toEqual([]);
  expect(keysOf('ML-43', protocolWithSteps([report('first', 'second'), report('second')]))).toEqual([]);
});

it('follows lines into other routes and back', () => {
  const home = route('thuis', [step('s1', [report('report', 'route:ander')])]);
  const back = route('ander', [step('s2', [action('a', 'col-a', ['route:thuis'])])], { kind: 'other' });
  const ends = route('ander', [step('s2', [outcome('a')])], { kind: 'other' });
  expect(keysOf('ML-43', protocolOf({ routes: [home, back] }))).toEqual(['report']);
  expect(keysOf('ML-43', protocolOf({ routes: [home, ends] }))).toEqual([]);
});

it('takes an outcome that one only leaves on new signals for an end', () => {
  const closed = outcome('closed', ['report']);
  const exits = closed.exits.map((exit) => ({ ...exit, tags: ['new-signals' as const] }));
  expect(keysOf('ML-43', protocolWithSteps([report('report', 'closed'), { ...closed, exits }]))).toEqual([]);
});
