import type { CardId } from '@/schemas/ids';
import type { Column } from '@/schemas/protocol-flow';
import { headsPieces } from './heads';
import { airOf, gaps, headHeight, withoutNotes } from './measures';
import { atSources, firstSources, placeOutcomes, stackOutcomes, type WantedOutcome } from './place-outcomes';
import { placeStep } from './place-step';
import type { PlacedHeads, PlacedPart, Stretch } from './placed';
import type { Measuring } from './rows';
import type { Block, StepPlan } from './structure';
import type { Part } from './ways';

export type PartLook = {
  width: number;
  laneWidth: number;
  /** Height of what stands in the lane above the outcomes: the other routes. */
  laneTop: number;
  /** Widths of the columns of a block, as shares of the room they have. */
  shares(block: Block): readonly number[];
  /** Columns whose functions stand in a head on this sheet already. */
  isKnown(column: Column, block: Block): boolean;
};

/** Places a part with its upper left corner at (0, 0): heads, bands, boxes below and beside each other, the lane. */
export function placePart(of: Measuring, part: Part, look: PartLook): PlacedPart {
  const placed: PlacedPart = {
    part,
    heads: [],
    steps: [],
    leads: [],
    outcomes: [],
    lane: undefined,
    laneWidth: look.laneWidth,
    width: look.width,
    height: 0,
  };
  let y = 0;
  for (const block of part.blocks) {
    const { width, stretches } = blockPlace(block, look);
    if (block.hasLane && !placed.lane)
      placed.lane = {
        x: look.width - look.laneWidth,
        y: laneStart(look, y),
        width: look.laneWidth,
        height: headHeight,
      };
    const heads = placeHeads(of, block, stretches, look, y);
    if (heads) {
      placed.heads.push(heads);
      y = heads.box.y + heads.box.height + 3;
    }
    for (const plan of block.steps) {
      const place = { plan, block, route: part.route, width, stretches };
      const { leads, bottom, ...step } = placeStep(of, place, y);
      placed.steps.push(step);
      placed.leads.push(...leads);
      y = bottom + gaps.step + airOf('step', of.air);
    }
  }
  placed.height = Math.max(look.laneTop, y - gaps.step - airOf('step', of.air));
  if (placed.lane) placeOutcomes(of, placed, placed.lane);
  return placed;
}

/**
 * The height of a part as `placePart` gives it, without placing anew what has not changed: a step whose cards show as
 * much as before stands as it stood, only higher or lower.
 */
export function heightOfPart(of: Measuring, part: Part, look: PartLook): number {
  const wanted: WantedOutcome[] = [];
  const sources = new Map<CardId, number>();
  let lane: number | undefined;
  let y = 0;
  for (const block of part.blocks) {
    const { width, stretches, key } = blockPlace(block, look);
    if (block.hasLane) lane ??= laneStart(look, y);
    const heads = placeHeads(of, block, stretches, look, y);
    if (heads) y = heads.box.y + heads.box.height + 3;
    for (const plan of block.steps) {
      const place = { plan, block, route: part.route, width, stretches };
      const step = of.recall(plan, `${key} ${of.air} ${shownIn(of, plan)}`, () => {
        const placed = placeStep(of, place, 0);
        return { bottom: placed.bottom, sources: firstSources([placed]) };
      });
      for (const [to, at] of step.sources) sources.set(to, Math.min(y + at, sources.get(to) ?? Infinity));
      for (const card of plan.outcomes) wanted.push({ card, y });
      y += step.bottom + gaps.step + airOf('step', of.air);
    }
  }
  const height = Math.max(look.laneTop, y - gaps.step - airOf('step', of.air));
  if (lane === undefined) return height;
  const place = { x: 0, y: lane, width: look.laneWidth };
  return stackOutcomes(of, atSources(wanted, sources), place, height).height;
}

/** How much the boxes of a step show of their cards. */
function shownIn(of: Measuring, { units }: StepPlan): string {
  let shown = '';
  for (const { frames } of units)
    for (const { cards } of frames) for (const card of cards) shown += ` ${of.detail(card)}`;
  return shown;
}

const laneStart = ({ laneTop }: PartLook, y: number) => Math.max(y, laneTop === 0 ? 0 : laneTop + gaps.frame);

/** Where the columns of a block stand; `key` is the same where they do. */
function blockPlace(block: Block, look: PartLook): { width: number; stretches: Stretch[]; key: string } {
  const width = block.isNarrow ? look.width - look.laneWidth - gaps.lane : look.width;
  const stretches = columnStretches(block, look.shares(block), width);
  return { width, stretches, key: `${width} ${stretches.map((each) => each.width).join(' ')}` };
}

function columnStretches(block: Block, shares: readonly number[], width: number): Stretch[] {
  const free = width - gaps.gutter * Math.max(0, block.columns.length - 1);
  let x = 0;
  return block.columns.map((column, i) => {
    const stretch = { column, x, width: free * (shares[i] ?? 1 / block.columns.length) };
    x += stretch.width + gaps.gutter;
    return stretch;
  });
}

function placeHeads(
  of: Measuring,
  block: Block,
  stretches: readonly Stretch[],
  look: PartLook,
  y: number,
): PlacedHeads | undefined {
  if (stretches.length === 0) return undefined;
  const widths = stretches.map(({ width }) => width.toFixed(1)).join(' ');
  const pieces = of.recall(block, `heads ${widths} ${of.air > withoutNotes}`, () =>
    headsPieces(of.kit, stretches, (column) => look.isKnown(column, block), of.air > withoutNotes),
  );
  const height = Math.max(headHeight, ...pieces.map((piece) => piece.height));
  const heads = stretches.map(({ column, x, width }, i) => ({
    column,
    piece: pieces[i]!,
    box: { x, y, width, height },
  }));
  const last = stretches[stretches.length - 1]!;
  return { block, heads, box: { x: 0, y, width: last.x + last.width, height } };
}
