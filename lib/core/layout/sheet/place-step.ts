import type { Route } from '@/schemas/protocol-flow';
import { bandPiece } from './band';
import { airOf, axis, gaps } from './measures';
import { pill } from './pill';
import { frameRows, type Measuring } from './rows';
import type { PlacedFrame, PlacedLead, PlacedStep, Stretch } from './placed';
import type { Block, Frame, StepPlan, Unit } from './structure';

/** A step and the columns it stands in; `width` is that of its band. */
type StepPlace = {
  plan: StepPlan;
  block: Block;
  route: Route;
  width: number;
  stretches: readonly Stretch[];
};
type PlacedStepWithLeads = PlacedStep & { leads: PlacedLead[]; bottom: number };

/** Places a step below `y`: its band, its boxes below and beside each other, and the lines between them. */
export function placeStep(of: Measuring, place: StepPlace, y: number): PlacedStepWithLeads {
  const { plan, block, route, width } = place;
  const key = `band ${width} ${plan.isContinued} ${of.saidOf(plan.step)}`;
  const piece = of.recallOfLayout(plan.step, key, () => bandPiece(of.kit, plan, route, width));
  const band = { x: 0, y, width, height: piece.height };
  const { frames, leads } = placeUnits(of, place, y + band.height);
  const bottom = frames.reduce((low, { box }) => Math.max(low, box.y + box.height), y + band.height);
  return { plan, block, band, piece, frames, leads, bottom };
}

/** Boxes below the boxes that share a column with them, else beside them. */
function placeUnits(
  of: Measuring,
  { plan, block, width, stretches }: StepPlace,
  top: number,
): Pick<PlacedStepWithLeads, 'frames' | 'leads'> {
  const leads: PlacedLead[] = [];
  const frames = new Map<Frame, PlacedFrame>();
  const bottomOf = (unit: Unit) =>
    Math.max(...unit.frames.map((frame) => frames.get(frame)!.box.y + frames.get(frame)!.box.height));
  for (const unit of plan.units) {
    const boxes = unitBoxes(unit, stretches, width);
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
  return { frames: placed, leads };
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
