/** How well a sheet reads, measured: figures beside the model and the norms, and advice in words. */
export type { Advice } from './advice';
export { baselineOf, keptSheets, type KeptSheet } from './baselines';
export type { FigureRow } from './in-words';
export { legibilityReport, type LegibilityReport } from './legibility-report';
export { measureLegibility, type Legibility } from './measure-legibility';
