import type { CardId } from '@/schemas/ids';
import { airOf, gaps, headHeight, pillHeight } from './measures';
import type { SheetCard } from './content';
import type { Face } from './face';
import type { Box } from '../scene';
import type { PlacedFrame, PlacedOutcome, PlacedPart, PlacedStep } from './placed';
import { faceOf, type Measuring } from './rows';

/** An outcome and the height at which it wants to stand. */
export type WantedOutcome = { card: SheetCard; y: number };

/** Outcomes stand at the first exit that leads to them, in that order, below the head of the lane. */
export function placeOutcomes(of: Measuring, placed: PlacedPart, lane: Omit<Box, 'height'>): void {
  const steps = placed.steps.flatMap(({ plan, band }) => plan.outcomes.map((card) => ({ card, y: band.y })));
  const wanted = atSources(steps, firstSources(placed.steps));
  const { outcomes, height } = stackOutcomes(of, wanted, lane, placed.height);
  placed.outcomes = outcomes;
  placed.height = height;
}

/** Outcomes at the first exit that leads to them, where one does. */
export function atSources(
  outcomes: readonly WantedOutcome[],
  sources: ReadonlyMap<CardId, number>,
): WantedOutcome[] {
  return outcomes
    .map(({ card, y }) => ({ card, y: sources.get(card.card.id) ?? y }))
    .sort((a, b) => a.y - b.y);
}

/** Outcomes below each other, no lower than the `height` of what stands beside them where that holds them all. */
export function stackOutcomes(
  of: Measuring,
  wanted: readonly WantedOutcome[],
  { x, y: start, width }: Omit<Box, 'height'>,
  height: number,
): { outcomes: PlacedOutcome[]; height: number } {
  const top = start + headHeight + gaps.frame;
  const gap = gaps.frame + airOf('frame', of.air);
  let free = top;
  const outcomes = wanted.map(({ card, y }) => {
    const face = faceOf(of, card, { width, hasNodes: false, isNextRight: false });
    const pad = gaps.row + 2 + airOf('row', of.air);
    const own = face.height + 2 * pad;
    const box = { x, y: Math.max(free, y - pillHeight), width, height: own };
    free = box.y + own + gap;
    return { card, box, face };
  });
  let least = Math.max(height, free - gap);
  const packed = outcomes.reduce((sum, { box }) => sum + box.height + gap, top - gap);
  if (packed <= height) least = height;
  for (const outcome of [...outcomes].reverse()) {
    outcome.box.y = Math.min(outcome.box.y, least - outcome.box.height);
    least = outcome.box.y - gap;
  }
  return { outcomes, height: outcomes.reduce((low, { box }) => Math.max(low, box.y + box.height), height) };
}

/** The height of the first exit that leads to each outcome by a line. */
export function firstSources(steps: readonly Pick<PlacedStep, 'frames'>[]): Map<CardId, number> {
  const first = new Map<CardId, number>();
  for (const { frames } of steps)
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
