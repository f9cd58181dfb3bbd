import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMeasurer, fontMetrics, layOut } from '@/lib/core/layout';
import { readProtocols } from '@/lib/testing/read-protocols';
import { baselineOf, keptSheets, sheetName } from './baselines';
import { figureNames, type Figures } from './figures';
import { measureLegibility } from './measure-legibility';
import { meetsNorm, normsOf } from './norms';

const measurer = createMeasurer(fontMetrics);
const measured = readProtocols().map(({ name, protocol }) => ({
  name,
  sheets: keptSheets.map((sheet) => ({
    sheet,
    ...measureLegibility(layOut(protocol, sheet, measurer), protocol),
  })),
}));
/** Those of content/; the small ones of lib/testing/cases stand behind them. */
const kept = measured.filter(({ name }) => !name.startsWith('min-'));

const rounded = (figures: Figures) =>
  Object.fromEntries(
    figureNames.flatMap((name) => {
      const value = figures[name];
      return value === undefined ? [] : [[name, Math.round(value * 1000) / 1000]];
    }),
  );

if (process.env.UPDATE_BASELINES === '1') {
  const all = kept.map(({ name, sheets }) => [
    name,
    Object.fromEntries(sheets.map(({ sheet, figures }) => [sheetName(sheet), rounded(figures)])),
  ]);
  const text = `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
  writeFileSync(new URL('baselines.json', import.meta.url), text);
}

describe.skipIf(process.env.UPDATE_BASELINES === '1').each(kept)('$name', ({ name, sheets }) => {
  it.each(sheets)('is on $sheet.kind $sheet.paper no harder to read than before', ({ sheet, figures }) => {
    const before = baselineOf(name, sheet) ?? {};
    const now = rounded(figures);
    for (const figure of ['crossings', 'bends', 'sheets'] as const)
      expect(now[figure], figure).toBeLessThanOrEqual(before[figure] ?? -1);
    for (const figure of [
      'smallestText',
      'cardTitles',
      'tasks',
      'tasksShown',
      'contrast',
      'toneApart',
      'greyApart',
    ] as const)
      expect(now[figure], figure).toBeGreaterThanOrEqual(before[figure] ?? Number.POSITIVE_INFINITY);
  });
});

const long = readProtocols().flatMap(({ name, protocol }) =>
  (['a3', 'a4'] as const).map((paper) => {
    const sheet = { kind: 'poster' as const, paper };
    const { figures, cards } = measureLegibility(layOut(protocol, sheet, measurer), protocol);
    return { name, sheet, figures, cards };
  }),
);

const unmet = ({ sheet, figures }: { sheet: Parameters<typeof normsOf>[0]; figures: Figures }) =>
  Object.entries(normsOf(sheet)).flatMap(([name, norm]) => {
    // A sheet may have no task to print, but it always has text.
    const value = figures[name as keyof Figures] ?? (name === 'tasks' || name === 'cardTitles' ? norm : 0);
    return meetsNorm(value, norm) ? [] : [{ name, value, norm }];
  });

describe.each(measured)('the infographic of $name', ({ sheets }) => {
  it('keeps to what holds for all, on A3 as it is read from a metre', () => {
    for (const one of sheets) expect(unmet(one)).toEqual([]);
  });
});

describe.each(long)('the long poster of $name on $sheet.paper', ({ sheet, figures, cards }) => {
  it('keeps to what holds for all', () => {
    expect(unmet({ sheet, figures })).toEqual([]);
  });

  it('leaves no task out', () => {
    expect(cards.flatMap(({ leftOut }) => leftOut)).toEqual([]);
  });
});
