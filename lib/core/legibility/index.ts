/** How well a sheet reads, measured: figures beside the model and the norms, and advice in words. */
export type { Advice } from './advice';
export { baselineOf, keptSheets, sheetName, type KeptSheet } from './baselines';
export { legibilityReport, type LegibilityReport } from './legibility-report';
export { measureLegibility } from './measure-legibility';
export { onlyInChecklist, type CardWithHidden } from './only-in-checklist';
export { sheetsInWords } from './sheets-in-words';
