import type { Box, Point } from '@/lib/core/layout';
import type { CardId, ColumnId, StepId } from '@/schemas/ids';
import type { CanvasModel, CardShape } from './canvas-model';

/** Where a dragged card would land, and what shows it: the cells, and the line it comes to stand below. */
export type DropTarget = { stepId: StepId; index: number; columnId?: ColumnId; box: Box; lineY: number };

/** Which strip stands at this x; the nearest when it is beside them. -1 when there are none. */
export function stripAt(model: CanvasModel, x: number): number {
  const distances = model.strips.map(({ group: { box } }) => Math.max(box.x - x, x - (box.x + box.width), 0));
  return distances.indexOf(Math.min(...distances));
}

/**
 * Where `card` lands when it is let go at `point`, having been taken up at `grabbed`. It keeps its width in
 * columns; an outcome stays in its lane. What is `moving` with it does not count there. Undefined when the route has no steps.
 */
export function dropTarget(
  model: CanvasModel,
  card: CardShape,
  grabbed: Point,
  point: Point,
  moving: ReadonlySet<CardId> = new Set([card.id]),
): DropTarget | undefined {
  const row = model.rows.find(({ group }) => point.y < group.box.y + group.box.height) ?? model.rows.at(-1);
  const span = model.strips.flatMap((strip, index) => (covers(strip.group.box, card.box) ? [index] : []));
  const [first, last] = [span[0], span.at(-1)];
  if (!row || first === undefined || last === undefined) return undefined;
  const inLane = model.strips[first]?.isOutcome ?? false;
  const columns = model.strips.filter(({ isOutcome }) => !isOutcome).length;
  const wanted = stripAt(model, point.x) - (stripAt(model, grabbed.x) - first);
  const start = inLane ? first : Math.max(0, Math.min(wanted, columns - 1 - (last - first)));
  const from = model.strips[start];
  const to = model.strips[start + last - first];
  if (!from || !to) return undefined;
  const box = {
    x: from.group.box.x,
    y: row.group.box.y,
    width: to.group.box.x + to.group.box.width - from.group.box.x,
    height: row.group.box.height,
  };
  return {
    stepId: row.stepId,
    ...placeInRow(model, moving, row.stepId, box, point.y),
    ...(from.columnId && !inLane ? { columnId: from.columnId } : {}),
    box,
  };
}

/** The column at this x, or the nearest; the lane of outcomes is none. */
export function columnAt(model: CanvasModel, x: number): { columnId: ColumnId; box: Box } | undefined {
  const columns = model.strips.flatMap(({ columnId, isOutcome, group }) =>
    columnId && !isOutcome ? { columnId, box: group.box } : [],
  );
  const away = columns.map(({ box }) => Math.max(box.x - x, x - (box.x + box.width), 0));
  return columns[away.indexOf(Math.min(...away))];
}

/** What a card covers when this edge of it comes to the far side of a column; never less than that column. */
export function spannedBox(card: Box, edge: 'left' | 'right', column: Box): Box {
  const right = card.x + card.width;
  const x = edge === 'left' ? Math.min(column.x, right - column.width) : card.x;
  const end = edge === 'right' ? Math.max(column.x + column.width, card.x + column.width) : right;
  return { ...card, x, width: end - x };
}

function covers(strip: Box, card: Box): boolean {
  return card.x < strip.x + strip.width - 1 && strip.x < card.x + card.width - 1;
}

/** Below the last card over the same columns whose middle is above the pointer. */
function placeInRow(model: CanvasModel, moving: ReadonlySet<CardId>, stepId: StepId, cell: Box, y: number) {
  const others = model.cards.filter((other) => other.stepId === stepId && !moving.has(other.id));
  const inCell = others.filter(({ box }) => covers(cell, box));
  const above = inCell.filter(({ box }) => box.y + box.height / 2 < y).at(-1);
  const below = inCell.find(({ box }) => box.y + box.height / 2 >= y);
  if (above) return { index: others.indexOf(above) + 1, lineY: above.box.y + above.box.height + 6 };
  if (below) return { index: others.indexOf(below), lineY: below.box.y - 6 };
  return { index: others.length, lineY: cell.y + 8 };
}
