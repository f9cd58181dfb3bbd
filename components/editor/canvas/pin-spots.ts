import { keyOf } from '@/lib/core/comments';
import type { Point } from '@/lib/core/layout';
import type { Anchor } from '@/schemas/comments';
import type { CanvasModel } from './canvas-model';

export type PinSpot = { key: string; anchor: Anchor; at: Point };

/** Where the point of a pin comes: at the corner of a card or cell, in the middle of a line. */
export function pinSpots({ cards, lines, strips, rows }: CanvasModel): PinSpot[] {
  const spot = (anchor: Anchor, at: Point): PinSpot => ({ key: keyOf(anchor), anchor, at });
  return [
    ...rows.flatMap(({ stepId, group: row }) =>
      strips.flatMap(({ columnId, group: strip }) =>
        columnId
          ? spot({ on: 'cell', stepId, columnId }, { x: strip.box.x + strip.box.width, y: row.box.y })
          : [],
      ),
    ),
    ...lines.flatMap(({ exitIds, points, label }) => {
      const middle = points[Math.floor((points.length - 1) / 2)];
      const next = points[Math.floor((points.length - 1) / 2) + 1] ?? middle;
      if (!middle || !next) return [];
      const at = label
        ? { x: label.box.x, y: label.box.y }
        : { x: (middle.x + next.x) / 2, y: (middle.y + next.y) / 2 };
      return exitIds.map((exitId) => spot({ on: 'exit', exitId }, at));
    }),
    ...cards.map(({ id, box }) => spot({ on: 'card', cardId: id }, { x: box.x, y: box.y })),
  ];
}
