import { describe, expect, it } from 'vitest';
import { createMeasurer, fontMetrics, planInfographic, type PlannedCard } from '@/lib/core/layout';
import { readContent } from '@/lib/testing/read-content';
import type { CardId, PartId } from '@/schemas/ids';
import { onlyInChecklist, sheetsInWords } from '.';

const ids = (count: number) => Array.from({ length: count }, (_, i) => `taak-${i}` as PartId);
const card = (shown: number, hidden: number): PlannedCard => ({
  cardId: 'kaart' as CardId,
  sheet: 1,
  shownTasks: ids(shown),
  hiddenTasks: ids(hidden),
});
const planned = (shown: number, hidden: number, mainSheets = 1, sheets = mainSheets) => ({
  scene: { pages: Array.from({ length: sheets }) },
  cards: [card(shown, hidden)],
  mainSheets,
});

describe('what is said of the sheets', () => {
  it.each([
    [0, 0, 'Alle kaarten staan erop. Er zijn geen taken.'],
    [4, 0, 'Alle kaarten en alle taken staan erop.'],
    [3, 1, 'Alle kaarten staan erop, en 3 van de 4 taken. De andere taak staat alleen in de checklist.'],
    [3, 5, 'Alle kaarten staan erop, en 3 van de 8 taken. De andere 5 staan alleen in de checklist.'],
    [0, 5, 'Alle kaarten staan erop, en geen van de 5 taken. Ze staan alleen in de checklist.'],
    [0, 1, 'Alle kaarten staan erop. De enige taak staat alleen in de checklist.'],
  ])('tells with %i tasks shown and %i hidden how many', (shown, hidden, words) => {
    expect(sheetsInWords(planned(shown, hidden), 'a3')).toEqual([words]);
  });

  it('tells what to do when the main route takes more than one sheet', () => {
    expect(sheetsInWords(planned(1, 0, 2), 'a3')[0]).toMatch(
      /^De hoofdroute past niet op één blad.*op 2 bladen\. Maak titels en antwoorden korter/,
    );
    expect(sheetsInWords(planned(1, 0, 1, 4), 'a3')).toHaveLength(1);
  });

  it('tells what A4 costs', () => {
    expect(sheetsInWords(planned(1, 0, 1, 4), 'a4')[0]).toMatch(/^Op A4 zijn het 4 bladen, .*Kies A3/);
    expect(sheetsInWords(planned(1, 0), 'a4')[0]).toMatch(/^Op A4 is het 1 blad, /);
  });
});

describe('what stands only in the checklist', () => {
  it('is named card by card, with every task that the sheet drops', () => {
    const model = readContent('model-meldcode');
    const { cards } = planInfographic(model, { paper: 'a4' }, createMeasurer(fontMetrics));
    const list = onlyInChecklist(cards, model);
    expect(list.flatMap(({ tasks }) => tasks.map(({ id }) => id)).sort()).toEqual(
      cards.flatMap(({ hiddenTasks }) => hiddenTasks).sort(),
    );
    for (const { text, tasks, where } of list) {
      expect(text).toMatch(
        tasks.length === 1 ? /: 1 taak alleen/ : new RegExp(`: ${tasks.length} taken alleen`),
      );
      expect(cards.find(({ cardId }) => cardId === where.cardId)?.hiddenTasks).toHaveLength(tasks.length);
    }
    expect(new Set(list.map(({ text }) => text)).size).toBe(list.length);
  });

  it('is nothing where all of it fits', () => {
    expect(onlyInChecklist([card(2, 0)], readContent('model-meldcode'))).toEqual([]);
  });
});
