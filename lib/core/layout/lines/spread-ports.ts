import type { Path, Stretch } from './path';

type Held = { stretch: Stretch; bundle: string; min: number; max: number };

/**
 * Keeps ports on one side of a card apart. Lines that arrive at the same side arrive together: they keep
 * one port. `bounds` gives the stretch of the side that a port may stand on.
 */
export function spreadPorts(
  paths: readonly Path[],
  bounds: (cardId: string, side: string) => { min: number; max: number },
  spacing: number,
): void {
  const sides = new Map<string, Held[]>();
  for (const path of paths) {
    const first = path.stretches[0];
    const last = path.stretches[path.stretches.length - 1];
    const bundle = `${path.to.cardId} ${path.to.side}`;
    for (const [port, stretch] of [
      [path.from, first],
      [path.to, last],
    ] as const) {
      if (!stretch) continue;
      const key = `${port.cardId} ${port.side}`;
      sides.set(key, [...(sides.get(key) ?? []), { stretch, bundle, ...bounds(port.cardId, port.side) }]);
    }
  }
  for (const held of sides.values()) if (held.length > 1) separate(held, spacing);
}

function separate(held: Held[], spacing: number): void {
  held.sort((a, b) => a.stretch.at - b.stretch.at);
  for (let i = 1; i < held.length; i++) {
    const left = held[i - 1]!;
    const right = held[i]!;
    if (left.bundle === right.bundle || right.stretch.at - left.stretch.at >= spacing) continue;
    right.stretch.at = Math.min(right.max, left.stretch.at + spacing);
  }
}

/** Where a level line already arrives at the side of a card, the others into that side arrive with it. */
export function arriveTogether(paths: readonly Path[]): void {
  const arrivals = new Map<string, number>();
  for (const { to, stretches } of paths) {
    const key = `${to.cardId} ${to.side}`;
    if (stretches.length === 1 && stretches[0]?.axis === 'h' && !arrivals.has(key))
      arrivals.set(key, stretches[0].at);
  }
  for (const { to, stretches } of paths) {
    const level = arrivals.get(`${to.cardId} ${to.side}`);
    const last = stretches[stretches.length - 1];
    if (level !== undefined && last && stretches.length > 1) last.at = level;
  }
}
