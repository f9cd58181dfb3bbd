import type { Column } from '@/schemas/protocol-flow';
import { bandPiece } from './band';
import { headsPieces } from './heads';
import { airOf, axis, gaps, headHeight } from './measures';
import { pill } from './pill';
import { frameRows, type Measuring } from './rows';
import { placeOutcomes } from './place-outcomes';
import type { PlacedFrame, PlacedHeads, PlacedLead, PlacedPart, PlacedStep, Stretch } from './placed';
import type { Block, Frame, Unit } from './structure';
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
  const hasLane = part.blocks.some((block) => block.isNarrow);
  const mainWidth = hasLane ? look.width - look.laneWidth - gaps.lane : look.width;
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
    const width = block.isNarrow ? mainWidth : look.width;
    const stretches = columnStretches(block, look.shares(block), width);
    if (block.hasLane && !placed.lane)
      placed.lane = {
        x: look.width - look.laneWidth,
        y: Math.max(y, look.laneTop === 0 ? 0 : look.laneTop + gaps.frame),
        width: look.laneWidth,
        height: headHeight,
      };
    const heads = placeHeads(of, block, stretches, look, y);
    if (heads) {
      placed.heads.push(heads);
      y = heads.box.y + heads.box.height + 3;
    }
    for (const plan of block.steps) {
      const piece = of.recallOfLayout(
        plan.step,
        `band ${width} ${plan.isContinued} ${of.saidOf(plan.step)}`,
        () => bandPiece(of.kit, plan, part.route, width),
      );
      const band = { x: 0, y, width, height: piece.height };
      const step = placeUnits(of, { plan, block, band, piece, frames: [] }, stretches, placed.leads);
      placed.steps.push(step);
      const bottom = step.frames.reduce((low, { box }) => Math.max(low, box.y + box.height), y + band.height);
      y = bottom + gaps.step + airOf('step', of.air);
    }
  }
  placed.height = Math.max(look.laneTop, y - gaps.step - airOf('step', of.air));
  if (placed.lane) placeOutcomes(of, placed, look.laneWidth);
  return placed;
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
  const pieces = of.recall(block, `heads ${widths} ${of.air < 0}`, () =>
    headsPieces(of.kit, stretches, (column) => look.isKnown(column, block), of.air >= 0),
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

/** Boxes below the boxes that share a column with them, else beside them. */
function placeUnits(
  of: Measuring,
  step: PlacedStep,
  stretches: readonly Stretch[],
  leads: PlacedLead[],
): PlacedStep {
  const { plan, block, band } = step;
  const top = band.y + band.height;
  const frames = new Map<Frame, PlacedFrame>();
  const bottomOf = (unit: Unit) =>
    Math.max(...unit.frames.map((frame) => frames.get(frame)!.box.y + frames.get(frame)!.box.height));
  for (const unit of plan.units) {
    const boxes = unitBoxes(unit, stretches, band.width);
    const pending = boxes.map(({ frame, x, width }) => {
      const under = stretches.filter((each) => each.x < x + width && each.x + each.width > x);
      const rows = frameRows(of, frame, width);
      return { frame, block, rows, columns: under, box: { x, y: 0, width, height: rows.height } };
    });
    const into = pending.flatMap((to) => leadsInto(of, to, frames));
    const answers = Math.max(0, ...into.map(({ piece }) => piece?.height ?? 0));
    const gap =
      answers > 0 ? answers + gaps.pill + airOf('pill', of.air) : gaps.frame + airOf('frame', of.air);
    const y = unit.above.reduce((low, above) => (above ? Math.max(low, bottomOf(above) + gap) : low), top);
    const height = Math.max(...pending.map(({ box }) => box.height));
    for (const one of pending) {
      one.box = { ...one.box, y, height };
      frames.set(one.frame, one);
    }
    leads.push(...into);
  }
  const placed = [...frames.values()];
  levelBottoms(placed, leads, of.air);
  return { ...step, frames: placed };
}

function unitBoxes(
  unit: Unit,
  stretches: readonly Stretch[],
  width: number,
): { frame: Frame; x: number; width: number }[] {
  const first = stretches[unit.from];
  const last = stretches[unit.to];
  const x = first?.x ?? 0;
  const whole = last ? last.x + last.width - x : width;
  const count = unit.frames.length;
  const each = (whole - gaps.gutter * (count - 1)) / count;
  return unit.frames.map((frame, i) => ({ frame, x: x + i * (each + gaps.gutter), width: each }));
}

/** The lines into a box from boxes straight above it, with their answers. */
function leadsInto(of: Measuring, to: PlacedFrame, placed: ReadonlyMap<Frame, PlacedFrame>): PlacedLead[] {
  const target = to.frame.cards[0]!.card.id;
  return [...placed.values()].flatMap((from) => {
    const source = from.frame.cards[from.frame.cards.length - 1]!;
    const ways = of.ways.of(source).filter(({ way }) => way.kind === 'lead' && way.to === target);
    return ways.map((said, i) => {
      const left = Math.max(from.box.x, to.box.x);
      const right = Math.min(from.box.x + from.box.width, to.box.x + to.box.width);
      const room = (right - left) / ways.length;
      const x = left + axis + i * room;
      const width = Math.max(60, room - axis - 14);
      const piece =
        said.label === ''
          ? undefined
          : of.recallOfLayout(said, `pill ${width}`, () => pill(of.kit, { label: said.label }, width));
      return { said, from, to, x, piece };
    });
  });
}

const mostStretch = 1.6;

/** Boxes that begin at one height end at one height, where nothing stands in the way. */
function levelBottoms(placed: readonly PlacedFrame[], leads: readonly PlacedLead[], air: number): void {
  for (const one of placed) {
    const beside = placed.filter((other) => Math.abs(other.box.y - one.box.y) < 0.01);
    let bottom = Math.max(...beside.map(({ box }) => box.y + box.height));
    for (const other of placed) {
      const isBelow = other.box.y > one.box.y + 0.01;
      const isUnder =
        other.frame.unit.from <= one.frame.unit.to && one.frame.unit.from <= other.frame.unit.to;
      if (!isBelow || !isUnder) continue;
      const answers = leads.filter(({ to }) => to === other).map(({ piece }) => piece?.height ?? 0);
      const gap =
        Math.max(0, ...answers) > 0
          ? Math.max(...answers) + gaps.pill + airOf('pill', air)
          : gaps.frame + airOf('frame', air);
      bottom = Math.min(bottom, other.box.y - gap);
    }
    const height = bottom - one.box.y;
    if (height > one.box.height && height <= one.box.height * mostStretch + 8) one.box.height = height;
  }
}
