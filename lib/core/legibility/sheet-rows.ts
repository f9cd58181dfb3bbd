import { figureInWords } from './in-words';
import type { FigureName, Figures } from './figures';

/** What differs from sheet to sheet. */
const ofSheet = {
  smallestText: 'Kleinste letter',
  inUse: 'Gebruikt',
  density: 'Tekens per cm²',
  crossings: 'Kruisingen',
  bends: 'Bochten',
  lineLength: 'Lijnen',
} as const satisfies Partial<Record<FigureName, string>>;
const names = Object.keys(ofSheet) as (keyof typeof ofSheet)[];

export type SheetTable = { heads: string[]; rows: { sheet: string; values: string[] }[] };

/** The figures of each sheet on its own; "–" for what it does not have. */
export function sheetTable(sheets: readonly Figures[]): SheetTable {
  return {
    heads: Object.values(ofSheet),
    rows: sheets.map((figures, i) => ({
      sheet: `Blad ${i + 1}`,
      values: names.map((name) => {
        const value = figures[name];
        return value === undefined ? '–' : figureInWords(name, value);
      }),
    })),
  };
}
