import type { KeptSheet } from './baselines';
import type { FigureName } from './figures';

/** At least this much of a figure. */
export type Norms = Partial<Record<FigureName, number>>;

/**
 * What holds whatever others do: the least size of print on the paper (of lib/core/layout, here written down a second
 * time so that a smaller layout is noticed), and WCAG 2 success criterion 1.4.3 for the contrast of texts.
 */
export function normsOf({ paper }: Pick<KeptSheet, 'paper'>): Norms {
  return { smallestText: { a3: 8, a4: 6.5 }[paper], contrast: 4.5 };
}

/** Rounding of sizes that no eye can see. */
const unseen = 0.005;

export const meetsNorm = (value: number, norm: number) => value >= norm - unseen;
