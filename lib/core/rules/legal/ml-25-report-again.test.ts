import { expect, it } from 'vitest';
import {
  action,
  outcome,
  protocolOf,
  protocolWithSteps,
  question,
  route,
  step,
} from '@/lib/testing/build-protocol';
import { findingsOf, foundBy } from '@/lib/testing/findings-of';
import type { Tag } from '@/schemas/vocabulary';
import { deciding, fifth, help, invalid, report, valid } from './ml-25-report-again.fixture';

it('wants "the help does not work" to end in a report', () => {
  expect(findingsOf('ML-25', valid)).toEqual([]);
  expect(findingsOf('ML-25', invalid)).toEqual(['resultaat-x2']);
});

it('goes on past cards, and past the question whether to report', () => {
  const needed = question(
    'nodig',
    'col-a',
    [
      { to: 'melden', label: 'ja', answers: ['yes'] },
      { to: 'afronden', label: 'nee', answers: ['no'] },
    ],
    { questions: ['report-needed'] },
  );
  const passing = deciding(fifth('vertellen'), action('vertellen', 'col-a', ['nodig']), needed, report, help);
  expect(findingsOf('ML-25', passing)).toEqual([]);
});

it('does not take a question that may end otherwise for a report', () => {
  const asking = question('volgen', 'col-a', ['melden', 'afronden']);
  expect(findingsOf('ML-25', deciding(fifth('volgen'), asking, report, help))).toEqual(['resultaat-x2']);
});

it('counts a route that reports from its start, and no circle one can stay in', () => {
  const acute = route('acuut', [step('a-1', [outcome('acuut-melden', [], { outcome: 'report' })])], {
    kind: 'acute',
  });
  const [home] = deciding(fifth('route:acuut'), help).routes;
  expect(findingsOf('ML-25', protocolOf({ routes: [home!, acute] }))).toEqual([]);
  const again = question('opnieuw', 'col-a', ['doen', 'melden']);
  const round = deciding(fifth('doen'), action('doen', 'col-a', ['opnieuw']), again, report, help);
  expect(findingsOf('ML-25', round)).toEqual(['resultaat-x2']);
});

it('wants to know what to do with new signals', () => {
  expect(findingsOf('ML-25', deciding(report))).toEqual(['stap-5']);
  expect(findingsOf('ML-25', deciding({ ...report, tags: ['new-signals'] }))).toEqual([]);
});

it('takes a line back to the first step for that', () => {
  const back = question('volgen', 'col-a', ['begin', 'melden']);
  expect(findingsOf('ML-25', deciding(back, report))).toEqual([]);
});

it('leaves a missing answer "no" to ML-10 and a missing step to decide to ML-02', () => {
  const asked = fifth('melden');
  const yes = { ...asked, exits: asked.exits.slice(0, 1) };
  const noLess = deciding(yes, { ...report, tags: ['new-signals'] }, help);
  expect(findingsOf('ML-25', noLess)).toEqual([]);
  expect(findingsOf('ML-25', protocolWithSteps([report]))).toEqual([]);
});

it('does not take an end that new signals lead back from for a report', () => {
  const closes = outcome('dicht', ['begin'], { outcome: 'close' });
  expect(findingsOf('ML-25', deciding(fifth('dicht'), closes, report, help))).toEqual(['resultaat-x2']);
});

it('does not let "opnieuw melden" hide a round in which nobody reports', () => {
  const asking = (to: string, tags: Tag[] = ['report-again']) =>
    question('weer', 'col-a', [
      { to, label: 'ja', answers: ['yes'], tags },
      { to: 'melden', label: 'nee', answers: ['no'] },
    ]);
  expect(findingsOf('ML-25', deciding(fifth('weer'), asking('weer'), report, help))).toEqual([
    'resultaat-x2',
    'weer-x1',
  ]);
  const waits = action('wacht', 'col-a', ['weer']);
  expect(findingsOf('ML-25', deciding(fifth('weer'), asking('wacht'), waits, report, help))).toEqual([
    'resultaat-x2',
    'weer-x1',
  ]);
  const reports = action('doe', 'col-a', ['weer'], { title: 'Doe de melding bij Veilig Thuis' });
  expect(findingsOf('ML-25', deciding(fifth('weer'), asking('doe'), reports, report, help))).toEqual([]);
});

it('finds help that fails and is weighed again before anybody reports', () => {
  const needed = question(
    'nodig',
    'col-a',
    [
      { to: 'melden', label: 'ja', answers: ['yes'] },
      { to: 'helpen', label: 'nee', answers: ['no'] },
    ],
    { questions: ['report-needed'] },
  );
  const helps = action('helpen', 'col-a', ['resultaat']);
  expect(foundBy('ML-25', deciding(fifth('nodig'), needed, helps, report, help))).toMatchObject([
    {
      key: 'ML-25:resultaat/resultaat-x2',
      message: expect.stringContaining('weer naar dezelfde vraag zonder dat je meldt') as string,
    },
  ]);
});

it('finds a question about reporting again of which no answer reports', () => {
  const asking = question(
    'volgen',
    'col-a',
    [
      { to: 'afronden', label: 'ja', answers: ['yes'] },
      { to: 'afronden', label: 'nee', answers: ['no'] },
    ],
    { tags: ['report-again'] },
  );
  expect(findingsOf('ML-25', deciding(asking, report, help))).toEqual(['volgen']);
});

it('does not take "opnieuw melden" on an end that is no report for a way back', () => {
  const closes = outcome('dicht', [], { outcome: 'close', tags: ['report-again'] });
  expect(findingsOf('ML-25', deciding(action('doe', 'col-a', ['dicht']), closes))).toEqual(['stap-5']);
});
