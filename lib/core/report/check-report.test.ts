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
  groundsInWords,
  labelOf,
  questionInWords,
  reportWords,
  ruleSet,
  standingInWords,
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
    expect(report.passed.length + report.atPublication.length + found.size).toBe(report.ruleSet.count);
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
    expect(standingInWords(report)).toBe(reportWords.standing.ready);
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
    expect(checkReport({ ...model, sectors: [] }, { on: testDay }, { people }).sectors).toHaveLength(4);
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
        grounds.filter(({ validFrom, validUntil }) => validFrom > on || (validUntil ?? on) < on),
      ).toEqual([]);
    }
    expect(ruleSet({ on: '2018-12-31', sectors: ['po'] }).rules.length).toBeLessThan(rules.length);
    expect(ruleSet({ on: '2000-01-01', sectors: ['po'] }).rules).toEqual([]);
  });

  it('say in words from when a ground holds, and until when', () => {
    const grounds = [
      { article: 'WVO art. 3a', validFrom: '2013-07-01', validUntil: '2022-07-31' },
      { article: 'Praktijk, geen wet: dossiervorming', validFrom: '2013-07-01' },
    ];
    expect(groundsInWords({ grounds })).toBe(
      'WVO art. 3a (geldig vanaf 1 juli 2013 tot en met 31 juli 2022); Praktijk, geen wet: dossiervorming',
    );
  });
});
