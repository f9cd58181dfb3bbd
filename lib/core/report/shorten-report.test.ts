import { expect, it } from 'vitest';
import { heavyProtocol } from '@/lib/testing/heavy-protocol';
import { testDay } from '@/lib/testing/findings-of';
import { readContent } from '@/lib/testing/read-content';
import { checkReport, countsOf, shortenReport, standingInWords, type CheckReport } from './index';
import { MOST_FINDINGS } from './shorten-report';

const judging = { on: testDay };

/** The report of the model, with so many findings of each kind more. */
function longReport(times: number): CheckReport {
  const report = checkReport(readContent('kalisto'), judging, { people: {} });
  const { blocks, warns, advises } = report.open;
  const [one] = [...blocks, ...warns, ...advises];
  const many = Array.from({ length: times }, (_, i) => ({ ...one!, key: `${one!.key} ${i}` }));
  return { ...report, open: { blocks: many, warns: [...warns, ...many], advises }, answered: many };
}

it('shows the first of each kind and says how many more there are, with the counts of all', () => {
  const report = longReport(1404);
  const short = shortenReport(report);
  expect(short.open.blocks).toEqual(report.open.blocks.slice(0, MOST_FINDINGS));
  expect(short.more).toMatchObject({ blocks: 1204, answered: 1204, advises: 0 });
  expect(countsOf(short)).toEqual(countsOf(report));
  expect(countsOf(short)[0]).toBe('1.404 blokkerende bevindingen');
  expect(standingInWords(short)).toBe(standingInWords(report));
  expect(JSON.stringify(short).length).toBeLessThan(JSON.stringify(report).length / 3);
});

it('leaves a usual report as it is', () => {
  const report = checkReport(readContent('model-meldcode'), judging, { people: {} });
  expect({ ...shortenReport(report), more: undefined }).toEqual({ ...report, more: undefined });
});

it('leaves out a table of the weighing that no page can hold, and says so', () => {
  const [weighing] = shortenReport(checkReport(heavyProtocol(1, 40), judging, { people: {} })).weighings;
  expect(weighing).toMatchObject({ rows: [], tooWide: 40 });
});
