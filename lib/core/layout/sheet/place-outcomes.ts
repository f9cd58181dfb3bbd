import type { CardId } from '@/schemas/ids';
import { airOf, gaps, headHeight, pillHeight } from './measures';
import type { SheetCard } from './content';
import type { Face } from './face';
import type { PlacedFrame, PlacedPart } from './placed';
import { faceOf, type Measuring } from './rows';

/** Outcomes stand at the first exit that leads to them, in that order, below the head of the lane. */
export function placeOutcomes(of: Measuring, placed: PlacedPart, width: number): void {
  const lane = placed.lane!;
  const top = lane.y + headHeight + gaps.frame;
  const gap = gaps.frame + airOf('frame', of.air);
  const sources = firstSources(placed);
  const wanted = placed.steps
    .flatMap((step) =>
      step.plan.outcomes.map((card) => ({ card, y: sources.get(card.card.id) ?? step.band.y })),
    )
    .sort((a, b) => a.y - b.y);
  let free = top;
  placed.outcomes = wanted.map(({ card, y }) => {
    const face = faceOf(of, card, { width, hasNodes: false, isNextRight: false });
    const pad = gaps.row + 2 + airOf('row', of.air);
    const height = face.height + 2 * pad;
    const box = { x: lane.x, y: Math.max(free, y - pillHeight), width, height };
    free = box.y + height + gap;
    return { card, box, face };
  });
  let least = Math.max(placed.height, free - gap);
  const packed = placed.outcomes.reduce((sum, { box }) => sum + box.height + gap, top - gap);
  if (packed <= placed.height) least = placed.height;
  for (const outcome of [...placed.outcomes].reverse()) {
    outcome.box.y = Math.min(outcome.box.y, least - outcome.box.height);
    least = outcome.box.y - gap;
  }
  placed.height = placed.outcomes.reduce((low, { box }) => Math.max(low, box.y + box.height), placed.height);
}

/** The height of the first exit that leads to each outcome by a line. */
function firstSources(placed: PlacedPart): Map<CardId, number> {
  const first = new Map<CardId, number>();
  for (const { frames } of placed.steps)
    for (const frame of frames)
      for (const { to, y } of startsOf(frame)) first.set(to, Math.min(y, first.get(to) ?? Infinity));
  return first;
}

export type PlacedStart = {
  exitIds: Face['starts'][number]['exitIds'];
  to: Face['starts'][number]['to'];
  source: SheetCard;
  x: number;
  y: number;
  edge: number;
};

/** Where the lines to outcomes leave a box, on the sheet: `x` is the end of the pill, `edge` the side of the box. */
export function startsOf({ box, rows }: PlacedFrame): PlacedStart[] {
  let y = box.y;
  return rows.rows.flatMap((row) => {
    const top = y + row.top;
    y += row.height;
    return row.links.flatMap((link) =>
      link.face.starts.map((start) => ({
        exitIds: start.exitIds,
        to: start.to,
        source: link.card,
        x: box.x + link.x + start.x,
        y: top + start.y,
        edge: box.x + box.width,
      })),
    );
  });
}
