import { describe, expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { testDay } from '@/lib/testing/findings-of';
import { action, outcome, protocolOf, protocolWithSteps } from '@/lib/testing/build-protocol';
import { readContent } from '@/lib/testing/read-content';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import {
  checkReport,
  countsOf,
  givenBy,
  groundInWords,
  groundsInWords,
  labelOf,
  questionInWords,
  reportWords,
  ruleSet,
  standingInWords,
  toVerifyInWords,
} from './index';

const people = { p1: 'Marjan de Groot' };
const model = readContent('model-meldcode');
const deadEnd = protocolWithSteps([
  action('c-1', 'col-a', ['c-2', 'c-3']),
  action('c-2', 'col-a'),
  outcome('c-3'),
]);

/** The protocol with a reason for everything that takes one. */
function answered(protocol: Protocol, authorId?: string): Protocol {
  const open = checkProtocol(protocol, { on: testDay }).filter(({ exception }) => exception !== 'none');
  const exceptions = open.map(({ key }, index) => ({
    id: `reden-${index}` as EntryId,
    finding: key,
    reason: `Reden ${index}.`,
    givenOn: '2026-11-20',
    ...(authorId !== undefined && { authorId }),
  }));
  return { ...protocol, exceptions };
}

describe('the report of the check', () => {
  it('holds every finding of the check once, open or answered, with place, why and grounds of that day', () => {
    for (const protocol of [deadEnd, answered(deadEnd, 'p1'), protocolOf({})]) {
      const report = checkReport(protocol, { on: testDay }, { people });
      const { blocks, warns, advises } = report.open;
      const reported = [...blocks, ...warns, ...advises, ...report.answered];
      const found = checkProtocol(protocol, { on: testDay });
      expect(reported.map(({ key }) => key).sort()).toEqual(found.map(({ key }) => key).sort());
      for (const { title, place, why, grounds } of reported) {
        expect([title, place, why].filter((text) => text.trim() === '')).toEqual([]);
        expect(grounds.length).toBeGreaterThan(0);
      }
    }
    expect(checkReport(deadEnd, { on: testDay }, { people }).open.blocks).toContainEqual(
      expect.objectContaining({ rule: 'dead-end', place: 'route "Route home", stap 1, kaart "Kaart c-2"' }),
    );
  });

  it('lists a rule as passed only when it found nothing, and not when it could not be asked yet', () => {
    const report = checkReport(deadEnd, { on: testDay }, { people });
    const found = new Set(checkProtocol(deadEnd, { on: testDay }).map(({ rule }) => rule));
    expect(report.passed.filter(({ id }) => found.has(id))).toEqual([]);
    const { passed, toVerify, atPublication } = report;
    expect(passed.length + toVerify.length + atPublication.length + found.size).toBe(report.ruleSet.count);
    expect(report.atPublication.map(({ id }) => id)).toEqual(['ML-31']);
    const record = {
      label: '1.0',
      adoptedOn: testDay,
      entryIntoForce: testDay,
      evaluationBefore: '2030-01-01',
      consents: [{ body: 'GMR PO', date: testDay }],
    };
    const published = checkReport(model, { on: testDay, record }, { people });
    expect(published.atPublication).toEqual([]);
    expect(published.passed.map(({ id }) => id)).toContain('ML-31');
  });

  it('finds nothing wrong with the model, and weighs it', () => {
    const report = checkReport(model, { on: testDay }, { people });
    expect(report.open).toEqual({ blocks: [], warns: [], advises: [] });
    expect(countsOf(report)).toEqual([
      '0 blokkerende bevindingen',
      '0 waarschuwingen zonder reden',
      '0 bevindingen met een reden',
      '0 adviezen',
    ]);
    const uncertain = toVerifyInWords(report.toVerify.length);
    expect(standingInWords(report)).toBe(`${reportWords.standing.ready} ${uncertain}`);
    expect(labelOf(report)).toBe('concept');
    const [home] = report.weighings;
    expect(home?.questions.map(({ head }) => head)).toEqual(
      expect.arrayContaining(['Afweging 1', 'Beslissing 1']),
    );
    for (const { answers, outcome, flaw } of home?.rows ?? []) {
      expect(answers).toHaveLength(home?.questions.length ?? 0);
      expect([outcome, flaw]).toEqual([expect.stringMatching(/\w/), undefined]);
    }
    const column = home?.questions.findIndex(({ head }) => head === 'Afweging 2') ?? -1;
    const unsafe = home?.rows.filter(({ answers }) => answers[column]?.includes('twijfel')) ?? [];
    expect(unsafe.length).toBeGreaterThan(0);
    expect(unsafe.filter(({ reports }) => reports === 'nee')).toEqual([]);
  });

  it('is the same twice, and judges by the sectors it is given, or by all when there are none', () => {
    const judging = { on: testDay, sectors: ['vo' as const] };
    expect(checkReport(model, judging, { people })).toEqual(checkReport(model, judging, { people }));
    expect(checkReport(model, judging, { people }).sectors).toEqual(['vo']);
    expect(checkReport({ ...model, sectors: [] }, { on: testDay }, { people }).sectors).toHaveLength(5);
  });
});

describe('a reason in the report', () => {
  const empty = protocolOf({});

  it('stands with who gave it and when; a blocking finding that takes none stays open', () => {
    const report = checkReport(answered(empty, 'p1'), { on: testDay }, { people });
    expect(report.answered.length).toBeGreaterThan(0);
    expect(report.answered.map(({ reason }) => reason && givenBy(reason))).toEqual(
      report.answered.map(() => 'Marjan de Groot, 20 november 2026'),
    );
    expect(report.open.warns).toEqual([]);
    expect(standingInWords(report)).toBe(reportWords.standing.blocked);
  });

  it('without a colleague to name says so', () => {
    for (const author of [undefined, 'iemand-elders']) {
      const [first] = checkReport(answered(empty, author), { on: testDay }, { people }).answered;
      expect(first?.reason && givenBy(first.reason)).toBe('iemand buiten dit bestuur, 20 november 2026');
    }
  });
});

it('names the column of a question once', () => {
  expect(questionInWords({ head: 'Afweging 1', title: 'Afweging 1: een vermoeden?' })).toBe(
    'Afweging 1: een vermoeden?',
  );
  expect(questionInWords({ head: 'Afweging 1', title: 'Is er een vermoeden?' })).toBe(
    'Afweging 1: Is er een vermoeden?',
  );
});

describe('the rules of a day', () => {
  it('are those with a ground on that day, with only the grounds of that day', () => {
    const on = '2020-01-01';
    const { version, rules } = ruleSet({ on, sectors: ['vo'] });
    expect(version).toMatch(/^\d{4}\.\d{2}$/);
    for (const { grounds } of rules) {
      expect(grounds.length).toBeGreaterThan(0);
      expect(
        grounds.filter(({ validFrom = on, validUntil = on }) => validFrom > on || validUntil < on),
      ).toEqual([]);
    }
    expect(ruleSet({ on: '2018-12-31', sectors: ['po'] }).rules.length).toBeLessThan(rules.length);
    expect(ruleSet({ on: '2000-01-01', sectors: ['po'] }).rules).toEqual([]);
  });

  it('say in words from when a ground holds, and until when', () => {
    const from = { validFrom: '2013-07-01', comparedOn: '2026-11-29' };
    const grounds = [
      { kind: 'law', article: 'WVO art. 3a', ...from, validUntil: '2022-07-31' },
      { kind: 'practice', article: 'dossiervorming', ...from },
    ] as const;
    expect(groundsInWords({ grounds })).toBe(
      'WVO art. 3a (geldig vanaf 1 juli 2013 tot en met 31 juli 2022); Praktijk, geen wet: dossiervorming',
    );
  });

  it.each([
    [
      { kind: 'norm', article: 'Kader', validFrom: '2019-01-01' },
      'Beroepsnorm, geen wet: Kader (geldig vanaf 1 januari 2019)',
    ],
    [
      { kind: 'own-reading', article: 'WPO art. 4b', validFrom: '2013-07-01' },
      'Eigen lezing van WPO art. 4b (geldig vanaf 1 juli 2013)',
    ],
    [{ kind: 'law', article: 'WPO art. 4a' }, 'WPO art. 4a (begindag niet bekend)'],
    [
      { kind: 'law', article: 'WVO art. 3', validUntil: '2022-07-31' },
      'WVO art. 3 (begindag niet bekend, geldig tot en met 31 juli 2022)',
    ],
    [
      { kind: 'law', article: 'Wmo', isBackground: true, validFrom: '2015-01-01' },
      'Achtergrond: Wmo (geldig vanaf 1 januari 2015)',
    ],
    [
      { kind: 'practice', article: 'bellen', verify: 'niet gevonden' },
      'Praktijk, geen wet: bellen (nagaan: niet gevonden)',
    ],
  ] as const)('say of %j what it is: %s', (ground, said) => {
    expect(groundInWords({ comparedOn: '2026-11-29', ...ground })).toBe(said);
  });
});

describe('what may not be called in order', () => {
  it('is, today, only what rests on something that is not known', () => {
    const { passed, toVerify } = checkReport(model, { on: testDay }, { people });
    expect(passed.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['ML-01', 'ML-07', 'ML-20', 'dead-end']),
    );
    expect(toVerify.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['weighing-gap', 'ML-12', 'ML-24', 'ML-25', 'ML-32']),
    );
    for (const { grounds } of toVerify) expect(groundsInWords({ grounds })).toContain('nagaan: ');
    expect(passed.filter(({ grounds }) => grounds.every(({ verify }) => verify !== undefined))).toEqual([]);
  });

  it.each(['2027-11-30', '2035-01-01'])('is everything once the comparison is too old: %s', (on) => {
    const { passed, toVerify } = checkReport(model, { on }, { people });
    expect(passed).toEqual([]);
    expect(toVerify.map(({ id }) => id)).toEqual(expect.arrayContaining(['ML-01', 'ML-28', 'dead-end']));
  });

  it('is not said of a day before there were rules', () => {
    const report = checkReport(model, { on: '2000-01-01' }, { people });
    expect(standingInWords(report)).toBe(reportWords.standing.unjudged);
  });
});
