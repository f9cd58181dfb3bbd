import stored from './baselines.json';
import type { Figures } from './figures';

/** The sheets whose figures are kept: the infographic on each paper. */
export const keptSheets = [
  { kind: 'infographic', paper: 'a3' },
  { kind: 'infographic', paper: 'a4' },
] as const;
export type KeptSheet = (typeof keptSheets)[number];

/**
 * The figures of the protocols of content/, each sheet laid out without an edition. Written anew by
 * `UPDATE_BASELINES=1 npm exec -- vitest run lib/core/legibility/baselines`, to be read in the diff.
 */
const baselines: Readonly<Record<string, Readonly<Record<string, Figures>> | undefined>> = stored;

export const sheetName = ({ kind, paper }: KeptSheet) => `${kind}-${paper}`;

export function baselineOf(protocol: string, sheet: KeptSheet): Figures | undefined {
  return baselines[protocol]?.[sheetName(sheet)];
}

/** What the protocol of a board is held beside. */
export const modelFigures = (sheet: KeptSheet): Figures => baselineOf('model-meldcode', sheet) ?? {};
