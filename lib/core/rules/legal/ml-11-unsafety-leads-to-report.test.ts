import { expect, it } from 'vitest';
import { action, handover, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import { doubt, invalid, no, unsafe, valid, weighing, yes } from './ml-11-unsafety-leads-to-report.fixture';

it('finds doubt that does not lead to a report, with the way it leads', () => {
  expect(foundBy('ML-11', invalid)).toMatchObject([
    {
      key: 'ML-11:w-2:doubt',
      severity: 'blocks',
      exception: 'none',
      path: ['w-2', 'help'],
      message:
        'Kaart "Kaart w-2" leidt bij twijfel niet altijd tot een melding bij Veilig Thuis. Laat elke weg na dit antwoord bij de melding uitkomen.',
      grounds: [{ kind: 'norm' }],
    },
  ]);
});

it('rests for "yes" on the framework, with the Besluit as background', () => {
  const [finding] = foundBy('ML-11', weighing([unsafe('help'), no('report')]));
  expect(finding!.grounds).toMatchObject([{ kind: 'norm' }, { kind: 'law', isBackground: true }]);
});

it('is content when yes and doubt report, together or apart', () => {
  expect(keysOf('ML-11', valid)).toEqual([]);
  expect(keysOf('ML-11', weighing([yes('tell'), doubt('report'), no('help')]))).toEqual([]);
  const both = outcome('both', [], { outcome: 'report-and-help' });
  expect(keysOf('ML-11', weighing([unsafe('both'), no('help')], both))).toEqual([]);
});

it('misses an answer for doubt', () => {
  expect(foundBy('ML-11', weighing([yes('tell'), no('help')]))).toMatchObject([
    { key: 'ML-11:w-2:doubt', message: expect.stringMatching(/zegt niet wat je bij twijfel doet/) as string },
  ]);
});

it('says once that "yes or doubt" goes astray, and twice when they go astray apart', () => {
  expect(keysOf('ML-11', weighing([unsafe('help'), no('report')]))).toEqual(['w-2:yes']);
  expect(keysOf('ML-11', weighing([yes('help'), doubt('help'), no('report')]))).toEqual([
    'w-2:yes',
    'w-2:doubt',
  ]);
});

it('lets one ask on the way whether parents can be told, as long as every answer reports', () => {
  const safe = (otherwise: string) => question('safe', 'col-a', [yes('tell'), no(otherwise)]);
  expect(keysOf('ML-11', weighing([unsafe('safe'), no('help')], safe('report')))).toEqual([]);
  expect(foundBy('ML-11', weighing([unsafe('safe'), no('help')], safe('help')))).toMatchObject([
    { key: 'ML-11:w-2:yes', path: ['w-2', 'safe', 'help'] },
  ]);
});

it('does not take asking again for reporting', () => {
  const call = action('call', 'col-a', ['w-2']);
  expect(keysOf('ML-11', weighing([yes('tell'), doubt('call'), no('help')], call))).toEqual(['w-2:doubt']);
});

it('follows every line out of a card that is no question: one that reports is enough', () => {
  const ends = handover('give', 'col-a');
  const splits = (...to: string[]) => action('split', 'col-a', to);
  expect(keysOf('ML-11', weighing([unsafe('split'), no('help')], splits('give', 'tell'), ends))).toEqual([]);
  expect(keysOf('ML-11', weighing([unsafe('split'), no('help')], splits('give'), ends))).toEqual(['w-2:yes']);
});

it('follows a way into another route, where who is unsafe answers so again', () => {
  const acute = (to: string) =>
    route(
      'acuut',
      [
        step('a-1', [
          question('again', 'col-a', [unsafe(to), no('quiet')], { questions: ['weighing-2'] }),
          outcome('loud', [], { outcome: 'report' }),
          outcome('quiet'),
        ]),
      ],
      { kind: 'acute' },
    );
  const [home] = weighing([unsafe('route:acuut'), no('help')]).routes;
  expect(keysOf('ML-11', protocolOf({ routes: [home!, acute('loud')] }))).toEqual([]);
  expect(keysOf('ML-11', protocolOf({ routes: [home!, acute('quiet')] }))).toEqual(['w-2:yes', 'again:yes']);
});

it('does not take a round that one can stay in for reporting, with or without a way to the report', () => {
  const round = [action('r-1', 'col-a', ['r-2']), action('r-2', 'col-a', ['r-1'])];
  expect(keysOf('ML-11', weighing([unsafe('r-1'), no('help')], ...round))).toEqual(['w-2:yes']);
  const agree = question('agree', 'col-a', [yes('tell'), no('talk')]);
  const talk = action('talk', 'col-a', ['agree']);
  expect(keysOf('ML-11', weighing([unsafe('agree'), no('help')], agree, talk))).toEqual(['w-2:yes']);
});

it('leaves a way that stops halfway, a single answer and a missing question to other rules', () => {
  expect(keysOf('ML-11', weighing([unsafe('stops'), no('help')], action('stops', 'col-a')))).toEqual([]);
  expect(keysOf('ML-11', weighing([no('help')]))).toEqual([]);
  expect(keysOf('ML-11', weighing([]))).toEqual([]);
  expect(keysOf('ML-11', protocolOf({}))).toEqual([]);
  const nowhere = weighing([unsafe('route:leeg'), no('help')]);
  const routes = [...nowhere.routes, route('leeg', [], { kind: 'acute' })];
  expect(keysOf('ML-11', { ...nowhere, routes })).toEqual([]);
});
