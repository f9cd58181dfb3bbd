import type { StepCards } from './structure';

/** The two cuts after which both halves have about as much to say. */
export function bestCuts(rows: readonly StepCards[]): number[] {
  if (rows.length < 2) return [rows.length];
  const weight = rows.map(
    ({ cards }) => 1.2 + cards.reduce((sum, { items }) => sum + 1 + 0.35 * Math.min(4, items.length), 0),
  );
  const total = weight.reduce((sum, each) => sum + each, 0);
  const cuts = rows.slice(1).map((_, i) => {
    const before = weight.slice(0, i + 1).reduce((sum, each) => sum + each, 0);
    return { cut: i + 1, off: Math.abs(total * 0.47 - before) };
  });
  return cuts
    .sort((a, b) => a.off - b.off)
    .slice(0, 2)
    .map(({ cut }) => cut);
}
