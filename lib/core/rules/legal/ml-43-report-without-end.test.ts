import { describe, expect, it } from 'vitest';
import {
  action,
  outcome,
  protocolOf,
  protocolWithSteps,
  question,
  route,
  step,
} from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import type { Card } from '@/schemas/protocol-flow';
import type { QuestionKind, Tag } from '@/schemas/vocabulary';
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

describe('a line back that names no reason', () => {
  const asked = (kind: QuestionKind, ...to: string[]) => question('ask', 'col-a', to, { questions: [kind] });
  const found = (tags: Tag[], ...cards: Card[]) => {
    const reports = report('report', 'then');
    const exits = reports.exits.map((exit) => ({ ...exit, tags }));
    return keysOf('ML-43', protocolWithSteps([...cards, { ...reports, exits }, outcome('end')]));
  };

  it('is found where a weighing or decision comes to the same report again', () => {
    const back = action('then', 'col-a', ['ask']);
    for (const kind of ['weighing-1', 'weighing-2', 'report-needed'] as const)
      expect(found([], asked(kind, 'report', 'end'), back), kind).toEqual(['report']);
  });

  it('is none for new signals or reporting again, nor past a question that lets one stop', () => {
    const back = action('then', 'col-a', ['ask']);
    expect(found(['new-signals'], asked('weighing-2', 'report', 'end'), back)).toEqual([]);
    expect(found(['report-again'], asked('weighing-2', 'report', 'end'), back)).toEqual([]);
    for (const kind of ['help-possible', 'weighing-3', 'weighing-4', 'weighing-5'] as const)
      expect(found([], asked(kind, 'end', 'report'), back), kind).toEqual([]);
    expect(found([], asked('other', 'end', 'report'), back)).toEqual([]);
  });
});
