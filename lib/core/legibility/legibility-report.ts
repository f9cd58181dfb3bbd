import type { Scene } from '@/lib/core/layout';
import type { Protocol } from '@/schemas/protocol';
import { advise, type Advice } from './advice';
import { modelFigures, type KeptSheet } from './baselines';
import { figureRows, type FigureRow } from './in-words';
import { measureLegibility } from './measure-legibility';
import { normsOf } from './norms';
import { sheetTable, type SheetTable } from './sheet-rows';

/** Everything that is shown about how a sheet reads. Says nothing of what it says: that is for the check. */
export type LegibilityReport = { rows: FigureRow[]; sheets: SheetTable; advice: Advice[] };

/** A pure function of the document: laid out without an edition, as the figures of the model are. */
export function legibilityReport(scene: Scene, protocol: Protocol, sheet: KeptSheet): LegibilityReport {
  const legibility = measureLegibility(scene, protocol);
  return {
    rows: figureRows(legibility, modelFigures(sheet), normsOf(sheet)),
    sheets: sheetTable(legibility.sheets),
    advice: advise({ cards: legibility.cards, scene, protocol }),
  };
}
