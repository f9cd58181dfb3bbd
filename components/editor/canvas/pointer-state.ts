import type { Point } from '@/lib/core/layout';
import type { DropTarget } from './drop-target';

/** What the pointer is doing on the canvas, for the parts that show it. Canvas coordinates. */
export type PointerState = {
  target: DropTarget | null;
  arrow: { from: Point; to: Point } | null;
};

export const restingPointer: PointerState = { target: null, arrow: null };
