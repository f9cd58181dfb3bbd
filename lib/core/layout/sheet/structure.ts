import type { CardId } from '@/schemas/ids';
import type { Column, Step } from '@/schemas/protocol-flow';
import type { SheetCard } from './content';

/** A box with cards below each other that lead on to one another; they are told apart by hairlines. */
export type Frame = { cards: SheetCard[]; unit: Unit };
/** What stands over a run of columns (`from` to `to`, counted in the block): one frame, or two alternatives. */
export type Unit = { frames: Frame[]; from: number; to: number; above: (Unit | undefined)[] };
/** A step with the cards of it that a part shows: all, or those that fit on one sheet. */
export type StepCards = { step: Step; cards: readonly SheetCard[]; isContinued: boolean };
export type StepPlan = {
  step: Step;
  isContinued: boolean;
  units: Unit[];
  outcomes: SheetCard[];
  bottoms: (Unit | undefined)[];
};
/** Steps that share the heads of their columns. */
export type Block = {
  columns: readonly Column[];
  steps: StepPlan[];
  /** Outcomes stand beside it. */
  hasLane: boolean;
  /** The lane takes room of it: for outcomes, or for the other routes above them. */
  isNarrow: boolean;
};

/**
 * The cards of a step as boxes. `isLoose` lets a box go on when the columns of the next card contain those of the
 * card before, or lie within them: fewer and wider boxes, for a route that does not fit otherwise.
 */
export function planStep(
  { step, cards, isContinued }: StepCards,
  columns: readonly Column[],
  isLoose: boolean,
): StepPlan {
  const flow = cards.filter(({ card }) => card.kind !== 'outcome');
  const units: Unit[] = [];
  for (const [i, card] of flow.entries()) {
    const last = units[units.length - 1];
    const frame = last?.frames[last.frames.length - 1];
    const before = frame?.cards[frame.cards.length - 1];
    const span = spanOf(card, columns);
    if (last && before && isAlternative(flow, i)) {
      last.frames.push({ cards: [card], unit: last });
    } else if (
      last &&
      frame &&
      before &&
      last.frames.length === 1 &&
      goesOn(before, card, span, last, isLoose) &&
      !isAlternative(flow, i + 1)
    ) {
      frame.cards.push(card);
      last.from = Math.min(last.from, span.from);
      last.to = Math.max(last.to, span.to);
    } else {
      const unit: Unit = { frames: [], ...span, above: [] };
      unit.frames.push({ cards: [card], unit });
      units.push(unit);
    }
  }
  return {
    step,
    isContinued,
    units,
    outcomes: cards.filter(({ card }) => card.kind === 'outcome'),
    bottoms: stackUnits(units, columns.length),
  };
}

/** Which unit lies above each column of every unit; gives back the lowest in every column. */
function stackUnits(units: readonly Unit[], count: number): (Unit | undefined)[] {
  const bottoms: (Unit | undefined)[] = Array.from({ length: Math.max(1, count) });
  for (const unit of units) {
    for (let column = unit.from; column <= unit.to; column++) {
      unit.above.push(bottoms[column]);
      bottoms[column] = unit;
    }
  }
  return bottoms;
}

/** From the first to the last column that takes part; over all columns when none of the block does. */
function spanOf({ columns: taking }: SheetCard, columns: readonly Column[]): { from: number; to: number } {
  const at = columns.flatMap((column, i) => (taking.includes(column) ? [i] : []));
  return { from: at[0] ?? 0, to: at[at.length - 1] ?? Math.max(0, columns.length - 1) };
}

function goesOn(
  before: SheetCard,
  card: SheetCard,
  span: { from: number; to: number },
  unit: Unit,
  isLoose: boolean,
): boolean {
  if (!leadsTo(before, card.card.id)) return false;
  if (hasSameColumns(before, card)) return true;
  const contains = span.from <= unit.from && span.to >= unit.to;
  const isWithin = span.from >= unit.from && span.to <= unit.to;
  return isLoose && (contains || isWithin);
}

/** Is the card the second of two answers to one question, for the same columns, after which both go on with one card? */
function isAlternative(flow: readonly SheetCard[], at: number): boolean {
  const [question, first, second] = [flow[at - 2], flow[at - 1], flow[at]];
  return (
    question?.card.kind === 'question' &&
    first !== undefined &&
    second !== undefined &&
    leadsTo(question, first.card.id) &&
    leadsTo(question, second.card.id) &&
    !leadsTo(first, second.card.id) &&
    !leadsTo(second, first.card.id) &&
    rejoin(first, second) &&
    hasSameColumns(first, second)
  );
}

function rejoin(a: SheetCard, b: SheetCard): boolean {
  return a.card.exits.some(({ to }) => 'cardId' in to && leadsTo(b, to.cardId));
}

export function hasSameColumns(a: SheetCard, b: SheetCard): boolean {
  return a.columns.length === b.columns.length && a.columns.every((column) => b.columns.includes(column));
}

function leadsTo({ card }: SheetCard, id: CardId): boolean {
  return card.exits.some(({ to }) => 'cardId' in to && to.cardId === id);
}
