import { expect, it } from 'vitest';
import { action, outcome, protocolOf, question, route, step, type Way } from '@/lib/testing/build-protocol';
import { readCase } from '@/lib/testing/read-content';
import { findingsOf, foundBy, keysOf } from '@/lib/testing/findings-of';
import { deciding, invalid, no, valid, yes } from './ml-07-two-decisions.fixture';

const needed = (...ways: Way[]) => question('needed', 'col-a', ways, { questions: ['report-needed'] });
const possible = (...ways: Way[]) => question('possible', 'col-a', ways, { questions: ['help-possible'] });
const report = (...ways: Way[]) => outcome('report', ways, { outcome: 'report' });
const help = outcome('help', [], { outcome: 'help' });

it('points at the one question that lets one choose between reporting and help', () => {
  expect(foundBy('ML-07', invalid)).toMatchObject([
    {
      key: 'ML-07:choice:both',
      severity: 'blocks',
      message: expect.stringMatching(/^Kaart "Kaart choice" laat kiezen tussen melden en hulp\./) as string,
    },
  ]);
});

it('is content with both, in this order, after a report as well', () => {
  expect(keysOf('ML-07', valid)).toEqual([]);
});

it('points at the step when it decides nothing, or only asks whether to tell the parents first', () => {
  const first = question('first', 'col-a', [yes('tell'), no('report')]);
  const tells = deciding(first, action('tell', 'col-a', ['report']), report());
  expect(keysOf('ML-07', tells)).toEqual(['thuis/step-5:both']);
  expect(keysOf('ML-07', deciding(action('decide', 'col-a', ['report']), report()))).toEqual([
    'thuis/step-5:both',
  ]);
});

it('does not take a later check whether it has become safe for the decision', () => {
  const again = question('again', 'col-a', [yes('report'), no('help')], { tags: ['report-again'] });
  expect(keysOf('ML-07', deciding(again, report(), help))).toEqual(['thuis/step-5:both']);
});

it('names the one that is missing', () => {
  const onlyReport = deciding(needed(yes('report'), no('help')), report(), help);
  expect(foundBy('ML-07', onlyReport)).toMatchObject([
    {
      key: 'ML-07:thuis/step-5:help-possible',
      message: 'In stap 5 "Stap step-5" ontbreekt beslissing 2: is hulp (ook) mogelijk?',
    },
  ]);
  const onlyHelp = deciding(possible(yes('help'), no('report')), report(), help);
  expect(keysOf('ML-07', onlyHelp)).toEqual(['thuis/step-5:report-needed']);
});

it('finds the two swapped, once', () => {
  const swapped = deciding(
    possible(yes('help'), no('needed')),
    needed(yes('report'), no('help')),
    report(),
    help,
  );
  const found = foundBy('ML-07', swapped);
  expect(found).toMatchObject([{ key: 'ML-07:needed', severity: 'blocks' }]);
  expect(found[0]!.grounds?.map(({ kind }) => kind)).toEqual(['own-reading', 'norm']);
});

it.each([
  ['no', needed(yes('report'), no('help')), report('possible')],
  ['a report', needed(yes('report'), no('possible')), report()],
])('finds that the second is not asked after %s', (_after, first, reported) => {
  expect(findingsOf('ML-07', deciding(first, reported, possible(yes('help'), no('help')), help))).toEqual([
    'needed',
  ]);
});

it('does not count what comes only by beginning all over again', () => {
  const round = deciding(
    needed(yes('report'), no('restart')),
    report('possible'),
    possible(yes('help'), no('help')),
    help,
    action('restart', 'col-a', ['weigh']),
  );
  expect(findingsOf('ML-07', round)).toEqual(['needed']);
});

it('leaves a missing step, a question with one answer and one nobody reaches to other rules', () => {
  expect(keysOf('ML-07', protocolOf({}))).toEqual([]);
  const one = deciding(needed(yes('report')), report('possible'), possible(yes('help'), no('help')), help);
  expect(keysOf('ML-07', one)).toEqual([]);
  const [home] = valid.routes;
  expect(keysOf('ML-07', { ...valid, routes: [{ ...home!, startCardId: null }] })).toEqual([]);
  const elsewhere = route('acuut', [step('s', [report()], { kinds: ['decide'] })], { kind: 'acute' });
  expect(keysOf('ML-07', protocolOf({ routes: [elsewhere] }))).toEqual([]);
});

const second = (...ways: Way[]) => question('w-2', 'col-a', ways, { questions: ['weighing-2'] });
const third = question('w-3', 'col-a', [yes('help'), no('close')], { questions: ['weighing-3'] });

it('takes weighing 2 and 3 for the two decisions where the third follows on both answers of the second', () => {
  const both = deciding(second(yes('report'), no('w-3')), report('w-3'), third, help, outcome('close'));
  expect(keysOf('ML-07', both)).toEqual([]);
  expect(keysOf('ML-07', readCase('min-two-decisions-in-weighings'))).toEqual([]);
});

it.each([
  ['a report after which nobody asks for help', deciding(second(yes('report'), no('w-3')), report(), third)],
  ['no report at yes', deciding(second(yes('w-3'), no('w-3')), report(), third)],
  ['a no that skips the third', deciding(second(yes('report'), no('close')), report('w-3'), third)],
])('does not where there is %s', (_what, protocol) => {
  expect(keysOf('ML-07', protocol)).toHaveLength(1);
});

it('lets one question be a weighing and a decision at once', () => {
  const one = question('w-2', 'col-a', [yes('report'), no('w-3')], {
    questions: ['weighing-2', 'report-needed'],
  });
  const other = { ...third, questions: ['weighing-3' as const, 'help-possible' as const] };
  expect(keysOf('ML-07', deciding(one, report('w-3'), other, help, outcome('close')))).toEqual([]);
});
