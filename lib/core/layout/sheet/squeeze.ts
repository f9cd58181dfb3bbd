import type { Block } from './structure';

const moves = [0.12, 0.06, 0.06, 0.03] as const;
/** Of an equal share, at least this much is left to a column: its label stands in it. */
const narrowest = 0.55;

/**
 * Moves width from column to column, block by block, as long as the whole gets lower by it. Measures each time, so only
 * for a sheet that does not hold its titles otherwise.
 */
export function squeezeWidths(shares: Map<Block, readonly number[]>, height: () => number): void {
  let least = height();
  for (const [block, start] of shares) {
    let best = start;
    for (const by of moves) {
      for (let to = 0; to < start.length; to++) {
        for (let from = 0; from < start.length; from++) {
          if (from === to || best[from]! - by < narrowest / start.length) continue;
          const moved = best.map((share, i) => (i === to ? share + by : i === from ? share - by : share));
          shares.set(block, moved);
          const found = height();
          if (found < least - 0.1) [best, least] = [moved, found];
        }
      }
    }
    shares.set(block, best);
  }
}
