import { expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import {
  action,
  handover,
  outcome,
  protocolOf,
  question,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import type { FunctionId } from '@/schemas/ids';
import type { Card } from '@/schemas/protocol-flow';
import type { Answer, QuestionKind } from '@/schemas/vocabulary';

const rule = 'weighing-contradiction';
/** A question with a line for each pair of answers and target. */
const ask = (id: string, kind: QuestionKind, ...ways: [string, ...Answer[]][]): Card =>
  question(
    id,
    'col-a',
    ways.map(([to, ...answers]) => ({ to, answers, label: '' })),
    { questions: [kind] },
  );
const ends = [
  outcome('c-close'),
  outcome('c-report', [], { outcome: 'report' }),
  outcome('c-help', [], { outcome: 'help' }),
];
const protocolWith = (...cards: Card[]) =>
  protocolOf({ routes: [route('home', [step('step-1', [...cards, ...ends])])] });

it('finds help that one cannot give and that leads to closing, with the combination and the way', () => {
  const before = ask('c-1', 'weighing-1', ['c-2', 'yes', 'doubt'], ['c-close', 'no']);
  const protocol = protocolWith(before, ask('c-2', 'weighing-3', ['c-help', 'yes'], ['c-close', 'no']));
  const [finding, ...more] = checkProtocol(protocol, { on: testDay }).filter((one) => one.rule === rule);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'warns',
    exception: 'reason',
    where: { exitId: 'c-2-x2' },
    path: ['c-1', 'c-2', 'c-close'],
  });
  expect(finding?.message).toBe(
    'Kaart "Kaart c-2" leidt bij "nee" niet altijd tot een melding: niet bij "ja of twijfel" op "Kaart c-1" en "nee" op "Kaart c-2". Laat dat antwoord naar de melding gaan.',
  );
});

it('blocks when melden is necessary and nobody reports', () => {
  const protocol = protocolWith(ask('c-1', 'report-needed', ['c-help', 'yes', 'doubt'], ['c-close', 'no']));
  const found = checkProtocol(protocol, { on: testDay }).filter((one) => one.rule === rule);
  expect(found.map(({ severity, exception, where }) => [severity, exception, where.exitId])).toEqual([
    ['blocks', 'none', 'c-1-x1'],
  ]);
});

it('finds doubt that closes, and not doubt that one weighs on', () => {
  expect(
    findingsOf(rule, protocolWith(ask('c-1', 'weighing-1', ['c-report', 'yes'], ['c-close', 'no', 'doubt']))),
  ).toEqual(['c-1-x2']);
  const first = ask('c-1', 'weighing-1', ['c-2', 'yes', 'doubt'], ['c-close', 'no']);
  const second = ask('c-2', 'weighing-2', ['c-report', 'yes', 'doubt'], ['c-close', 'no']);
  expect(findingsOf(rule, protocolWith(first, second))).toEqual([]);
});

it('counts a report that is passed on the way', () => {
  const reported = outcome('c-2', ['c-3'], { outcome: 'report' });
  const cards = [
    ask('c-1', 'report-needed', ['c-2', 'yes'], ['c-3', 'no']),
    reported,
    action('c-3', 'col-a', ['c-help']),
  ];
  expect(findingsOf(rule, protocolWith(...cards))).toEqual([]);
});

it('leaves unsafety to ML-11 and help that does not work to ML-25', () => {
  const second = ask('c-1', 'weighing-2', ['c-close', 'yes', 'doubt'], ['c-2', 'no']);
  const fifth = ask('c-2', 'weighing-5', ['c-help', 'yes'], ['c-close', 'no']);
  const protocol = protocolWith(second, fifth);
  expect(findingsOf(rule, protocol)).toEqual([]);
  expect(findingsOf('ML-11', protocol)).not.toEqual([]);
  expect(findingsOf('ML-25', protocol)).not.toEqual([]);
});

it('says nothing of a route that can report, an outside body that takes over, or the decision taken again', () => {
  const away = protocolWith(ask('c-1', 'report-needed', ['route:acute', 'yes'], ['c-close', 'no']));
  const acute = route('acute', [step('s-2', [outcome('c-9', [], { outcome: 'report' })])]);
  expect(findingsOf(rule, { ...away, routes: [...away.routes, acute] })).toEqual([]);

  const given = handover('c-2', 'col-a', [], { toFunctionIds: ['f-out' as FunctionId] });
  const outside = protocolWith(ask('c-1', 'weighing-4', ['c-help', 'yes'], ['c-2', 'no']), given);
  const functions = [schoolFunction('f-out', { kind: 'external' })];
  expect(findingsOf(rule, { ...outside, functions })).toEqual([]);
  expect(findingsOf(rule, { ...outside, functions: [schoolFunction('f-out')] })).toEqual(['c-1-x2']);

  const decide = ask('c-1', 'report-needed', ['c-report', 'yes'], ['c-2', 'no']);
  expect(
    findingsOf(rule, protocolWith(decide, ask('c-2', 'weighing-3', ['c-help', 'yes'], ['c-1', 'no']))),
  ).toEqual([]);
});

it('blocks when melden is necessary and one can wait for ever, here or by another route', () => {
  const decide = (yes: string) => ask('c-1', 'report-needed', [yes, 'yes', 'doubt'], ['c-close', 'no']);
  const agree = (later: string) => ask('c-2', 'other', ['c-report', 'yes'], [later, 'no']);
  const wait = (to: string) => action('c-3', 'col-a', [to]);
  for (const [later, to] of [
    ['c-3', 'c-2'],
    ['c-3', 'c-1'],
    ['c-2', 'c-1'],
  ] as const)
    expect(findingsOf(rule, protocolWith(decide('c-2'), agree(later), wait(to)))).toEqual(['c-1-x1']);
  expect(findingsOf(rule, protocolWith(decide('c-2'), agree('c-3'), wait('c-report')))).toEqual([]);

  const away = protocolWith(decide('route:other'));
  const other = route('other', [
    step('s-2', [
      ask('c-8', 'other', ['c-9', 'yes'], ['c-7', 'no']),
      outcome('c-9', [], { outcome: 'report' }),
      outcome('c-7', [], { outcome: 'other' }),
    ]),
  ]);
  expect(findingsOf(rule, { ...away, routes: [...away.routes, other] })).toEqual(['c-1-x1']);
});

it.each(['weighing-3', 'weighing-4', 'weighing-5'] as const)(
  'finds doubt at %s that ends in help',
  (kind) => {
    const doubt = (to: string) => protocolWith(ask('c-1', kind, ['c-help', 'yes'], [to, 'doubt']));
    expect(findingsOf(rule, doubt('c-help')).filter((at) => at === 'c-1-x2')).toEqual(['c-1-x2']);
    expect(findingsOf(rule, doubt('c-report'))).toEqual([]);
  },
);
