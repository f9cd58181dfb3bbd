import type { Box, Point } from '@/lib/core/layout';
import type { CardId } from '@/schemas/ids';
import type { DropTarget } from './drop-target';

/** What the pointer is doing on the canvas, for the parts that show it. Canvas coordinates. */
export type PointerState = {
  target: DropTarget | null;
  arrow: { from: Point; to: Point } | null;
  /** What a card will cover whose edge is dragged, or the card that an arrow reaches. */
  reached: Box | null;
  /** The card under a mouse that holds nothing. */
  hovered: CardId | null;
  isBusy: boolean;
};

export const restingPointer: PointerState = {
  target: null,
  arrow: null,
  reached: null,
  hovered: null,
  isBusy: false,
};
