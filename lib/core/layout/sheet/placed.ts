import type { Column } from '@/schemas/protocol-flow';
import type { Piece } from '../piece';
import type { Box } from '../scene';
import type { SheetCard } from './content';
import type { Face } from './face';
import type { FrameRows } from './rows';
import type { Block, Frame, StepPlan } from './structure';
import type { Part, SaidWay } from './ways';

export type PlacedFrame = { frame: Frame; block: Block; box: Box; rows: FrameRows; columns: Stretch[] };
export type PlacedStep = { plan: StepPlan; block: Block; band: Box; piece: Piece; frames: PlacedFrame[] };
export type PlacedHeads = { block: Block; box: Box; heads: { column: Column; box: Box; piece: Piece }[] };
export type PlacedOutcome = { card: SheetCard; box: Box; face: Face };
/** Where a column lies, from the left of the sheet. */
export type Stretch = { column: Column; x: number; width: number };
/** A line between two boxes with its answer beside it, or an arrow alone. */
export type PlacedLead = {
  said: SaidWay;
  from: PlacedFrame;
  to: PlacedFrame;
  x: number;
  piece: Piece | undefined;
};
export type PlacedPart = {
  part: Part;
  heads: PlacedHeads[];
  steps: PlacedStep[];
  leads: PlacedLead[];
  outcomes: PlacedOutcome[];
  lane: Box | undefined;
  laneWidth: number;
  width: number;
  height: number;
};
