import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMeasurer, fontMetrics, layOut, type Mark, type Scene } from '@/lib/core/layout';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { withEverythingSaid } from '@/lib/testing/with-everything-said';
import { emptyProtocol } from '@/lib/core/protocol/questions';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { keptSheets, legibilityReport, measureLegibility } from '.';
import { textMarks } from './text-of-marks';
import { figureNames, type FigureName } from './figures';
import { normsOf } from './norms';

const measurer = createMeasurer(fontMetrics);
const start = sampleMeldcode();
const draft = fc
  .tuple(fc.array(arbitraryChoice, { maxLength: 25 }), fc.infiniteStream(fc.boolean()))
  .map(([choices, coin]) => {
    const edited = applyChoices(start, choices).at(-1)?.after ?? start;
    return withEverythingSaid(edited, () => coin.next().value === true);
  });
const sheet = fc.constantFrom(...keptSheets);
const sceneOf = (protocol: Protocol, kind: (typeof keptSheets)[number] = keptSheets[0]) =>
  layOut(protocol, kind, measurer);

/** Each figure that is no number above zero, or a share beyond the whole. */
function impossible(figures: Partial<Record<FigureName, number>>): string[] {
  return figureNames.filter((name) => {
    const value = figures[name];
    if (value === undefined) return false;
    if (!Number.isFinite(value) || (value < 0 && name !== 'readingEase')) return true;
    return (name === 'inUse' || name === 'longWords' || name === 'tasksShown') && value > 1;
  });
}

function moved(scene: Scene, groupId: string, dx: number, dy: number): Scene {
  const shift = (mark: Mark): Mark =>
    mark.kind === 'rule'
      ? {
          ...mark,
          from: { x: mark.from.x + dx, y: mark.from.y + dy },
          to: { x: mark.to.x + dx, y: mark.to.y + dy },
        }
      : { ...mark, x: mark.x + dx, y: mark.y + dy };
  const pages = scene.pages.map((page) => ({
    ...page,
    groups: page.groups.map((group) =>
      group.id === groupId
        ? {
            ...group,
            box: { ...group.box, x: group.box.x + dx, y: group.box.y + dy },
            marks: group.marks.map(shift),
          }
        : group,
    ),
  }));
  return { ...scene, pages };
}

describe('the figures of any draft', () => {
  it('are numbers that can be, on every sheet and for all together, and become sentences', () => {
    fc.assert(
      fc.property(draft, sheet, (protocol, kind) => {
        const scene = sceneOf(protocol, kind);
        const { figures, sheets } = measureLegibility(scene, protocol);
        expect(sheets.length).toBe(scene.pages.length);
        for (const one of [figures, ...sheets]) expect(impossible(one)).toEqual([]);
        const { rows, advice } = legibilityReport(scene, protocol, kind);
        expect(rows.map(({ value }) => value).join()).not.toMatch(/NaN|∞|undefined/);
        expect(advice.map(({ text }) => text).join()).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 60 },
    );
  });

  it('add up: what all sheets have is what each has', () => {
    fc.assert(
      fc.property(draft, (protocol) => {
        const { figures, sheets } = measureLegibility(sceneOf(protocol), protocol);
        for (const name of ['crossings', 'bends', 'lineLength'] as const)
          expect(sheets.reduce((sum, one) => sum + (one[name] ?? 0), 0)).toBeCloseTo(figures[name] ?? -1, 6);
        expect(Math.min(...sheets.map(({ smallestText = Infinity }) => smallestText))).toBe(
          figures.smallestText,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('keep all sizes and words when a box is moved', () => {
    fc.assert(
      fc.property(draft, fc.nat(), fc.integer({ min: -40, max: 40 }), (protocol, pick, by) => {
        const scene = sceneOf(protocol);
        const groups = scene.pages.flatMap((page) => page.groups);
        const { figures } = measureLegibility(scene, protocol);
        const after = measureLegibility(moved(scene, groups[pick % groups.length]!.id, by, by), protocol);
        const same = [
          'smallestText',
          'cardTitles',
          'tasks',
          'wordsPerCard',
          'largestCard',
          'bends',
          'crossings',
        ] as const;
        for (const name of same) expect([name, after.figures[name]]).toEqual([name, figures[name]]);
      }),
      { numRuns: 20 },
    );
  });

  it('do not depend on the order in which cards that do not overlap are drawn', () => {
    const scene = sceneOf(start);
    const turned = {
      ...scene,
      pages: scene.pages.map((page) => ({ ...page, groups: page.groups.toReversed() })),
    };
    const { figures } = measureLegibility(scene, start);
    const again = measureLegibility(turned, start).figures;
    for (const name of figureNames) expect(again[name]).toBeCloseTo(figures[name] ?? Number.NaN, 6);
  });
});

describe('the figures of a sheet', () => {
  it('say what one can count on it', () => {
    const { figures, largestCard } = measureLegibility(sceneOf(start), start);
    const cards = start.routes.flatMap(({ steps }) => steps.flatMap((step) => step.cards));
    expect(figures.cards).toBe(cards.length);
    expect(cards).toContain(largestCard?.card);
    expect(figures.contrast).toBeGreaterThanOrEqual(4.5);
  });

  it('notice text that is faint, small or far away', () => {
    const scene = sceneOf(start);
    const text = textMarks(scene.pages[0]!.groups.flatMap(({ marks }) => marks)).find(
      ({ as }) => as === 'title',
    )!;
    Object.assign(text, { size: 3, fill: '#cccccc' });
    const { figures, faintest } = measureLegibility(scene, start);
    expect(figures.smallestText).toBe(3);
    expect(faintest?.text).toBe(text.text);
    const { rows } = legibilityReport(scene, start, keptSheets[0]);
    const verdicts = rows.map(({ verdict }) => verdict).filter((verdict) => verdict.includes('haalt niet'));
    expect(verdicts).toEqual([
      'minder goed dan het model; haalt niet de norm van 8 punt',
      expect.stringMatching(/haalt niet de norm van 4,5 op 1$/),
    ]);
  });

  it('hold the sheet that is read from a metre to larger titles and tasks', () => {
    expect(normsOf({ kind: 'infographic', paper: 'a3' })).toEqual({
      ...normsOf({ kind: 'poster', paper: 'a3' }),
      cardTitles: 12,
      tasks: 9.5,
    });
    expect(normsOf({ kind: 'infographic', paper: 'a4' })).toEqual(normsOf({ kind: 'poster', paper: 'a4' }));
  });

  it('leave out what an empty protocol does not have', () => {
    const empty = emptyProtocol({ id: 'leeg' as EntryId, title: 'Leeg', organisation: '', sectors: ['po'] });
    const { figures, largestCard } = measureLegibility(sceneOf(empty), empty);
    expect(largestCard).toBeUndefined();
    expect(figures).toMatchObject({ cards: 0, crossings: 0 });
    expect(figures).not.toHaveProperty('readingEase');
    expect(legibilityReport(sceneOf(empty), empty, keptSheets[0]).advice).toEqual([]);
  });
});
