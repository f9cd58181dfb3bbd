import type { Box } from '@/lib/core/layout';
import type { StepId } from '@/schemas/ids';
import { cardInHand, type Chosen } from '../editor-view';
import type { CanvasModel } from './canvas-model';

export type Direction = 'left' | 'right' | 'up' | 'down';
/** A card or an empty cell, as the arrow keys come past it. */
export type Spot = { chosen: Extract<Chosen, { on: 'card' | 'cell' }>; stepId: StepId; box: Box };

/** Every card, and with `withCells` every empty cell: who may not edit has nothing to do there. */
export function spotsOf({ cards, emptyCells }: CanvasModel, withCells: boolean): Spot[] {
  const ofCards = cards.map(({ id, stepId, box }): Spot => {
    return { chosen: { on: 'card', cardId: id }, stepId, box };
  });
  if (!withCells) return ofCards;
  const ofCells = emptyCells.map(({ stepId, columnId, box }): Spot => {
    return { chosen: { on: 'cell', stepId, columnId }, stepId, box };
  });
  return [...ofCards, ...ofCells];
}

/** The spot of what is chosen; of several cards that of the one with the focus. */
export function spotOf(spots: readonly Spot[], chosen: Chosen | null): Spot | undefined {
  if (chosen?.on === 'cell') {
    return spots.find(
      (spot) =>
        spot.chosen.on === 'cell' &&
        spot.chosen.stepId === chosen.stepId &&
        spot.chosen.columnId === chosen.columnId,
    );
  }
  if (!chosen || chosen.on === 'line') return undefined;
  const cardId = cardInHand({ chosen });
  return spots.find((spot) => spot.chosen.on === 'card' && spot.chosen.cardId === cardId);
}

/**
 * The spot the eye goes to from this one: straight ahead before aside, near before far, a card before the empty cell
 * beside it. Undefined when there is nothing that way.
 */
export function spotInDirection(spots: readonly Spot[], from: Spot, direction: Direction): Spot | undefined {
  return nearest(spots, (spot) => {
    const { ahead, aside, shift } = way(from.box, spot.box, direction);
    if (spot === from || ahead < (aside > 0 ? 2 * CELL : 1)) return undefined;
    return ahead + aside * 3 + (aside > 0 ? ASIDE : 0) + (spot.chosen.on === 'cell' ? CELL : 0) + shift / 100;
  });
}

/** The first or last of the row of steps this one stands in, as near to its height as there is. */
export function spotAtEnd(spots: readonly Spot[], from: Spot, end: 'first' | 'last'): Spot | undefined {
  const side = ({ box }: Spot) => (end === 'first' ? box.x : -(box.x + box.width));
  return nearest(
    spots.filter(({ stepId }) => stepId === from.stepId),
    (spot) => side(spot) * 1000 + Math.abs(spot.box.y - from.box.y),
  );
}

/** The first spot of the step before or after, straight above or below where there is one. */
export function spotInStep(
  spots: readonly Spot[],
  steps: readonly StepId[],
  from: Spot,
  by: -1 | 1,
): Spot | undefined {
  const stepId = steps[steps.indexOf(from.stepId) + by];
  return nearest(
    spots.filter((spot) => spot.stepId === stepId),
    ({ box }) => gap(box.x, box.width, from.box.x, from.box.width) * 1000 + box.y,
  );
}

/** Whatever lies straight ahead goes before whatever does not. */
const ASIDE = 10_000;
/** An empty cell begins at the top of its row, a card a little lower. */
const CELL = 12;

function nearest(spots: readonly Spot[], costOf: (spot: Spot) => number | undefined): Spot | undefined {
  let best: { spot: Spot; cost: number } | undefined;
  for (const spot of spots) {
    const cost = costOf(spot);
    if (cost !== undefined && (!best || cost < best.cost)) best = { spot, cost };
  }
  return best?.spot;
}

function gap(start: number, size: number, otherStart: number, otherSize: number): number {
  return Math.max(otherStart - (start + size), start - (otherStart + otherSize), 0);
}

/** How far ahead it lies, how far aside, and how far its corner is shifted. */
function way(a: Box, b: Box, direction: Direction): { ahead: number; aside: number; shift: number } {
  const gapX = gap(a.x, a.width, b.x, b.width);
  const gapY = gap(a.y, a.height, b.y, b.height);
  const [shiftX, shiftY] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  switch (direction) {
    case 'left':
      return { ahead: a.x - b.x, aside: gapY, shift: shiftY };
    case 'right':
      return { ahead: b.x + b.width - (a.x + a.width), aside: gapY, shift: shiftY };
    case 'up':
      return { ahead: a.y - b.y, aside: gapX, shift: shiftX };
    case 'down':
      return { ahead: b.y - a.y, aside: gapX, shift: shiftX };
  }
}
