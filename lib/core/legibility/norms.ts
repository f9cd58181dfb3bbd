import type { Paper } from '@/lib/core/layout';
import type { FigureName } from './figures';

/** At least this much of a figure. */
export type Norms = Partial<Record<FigureName, number>>;

/** WCAG 2, success criterion 1.4.3: text on its ground. */
const contrast = 4.5;

/**
 * What holds whatever others do. Sizes are the least ones of print on this sheet, written down a second time so that a
 * smaller layout is noticed: the long poster is read from nearby, the one sheet on the wall from a metre. On A4 that sheet
 * is the same drawing, smaller, and has no size of its own for titles and tasks.
 */
export function normsOf({ kind, paper }: { kind: 'poster' | 'infographic'; paper: Paper }): Norms {
  const smallestText = { a3: 8, a4: 6.5 }[paper];
  const fromAMetre = kind === 'infographic' && paper === 'a3' ? { cardTitles: 12, tasks: 9.5 } : {};
  return { smallestText, ...fromAMetre, contrast };
}

/** Rounding of sizes that no eye can see. */
const unseen = 0.005;

export const meetsNorm = (value: number, norm: number) => value >= norm - unseen;
