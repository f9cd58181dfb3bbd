import type { Column } from '@/schemas/protocol-flow';
import { gaps, least } from './measures';
import { chooseShares, estimate, sketchStep } from './sketch';
import type { SheetCard } from './content';
import type { Context } from './context';
import { type Block, planStep, type StepCards } from './structure';

export type BlockOptions = {
  width: number;
  laneWidth: number;
  isLoose: boolean;
  isLaneWhole: boolean;
  known: ReadonlySet<Column>;
  ofOutcomes: ReadonlySet<Column>;
  functionNames: (column: Column) => string;
};

/**
 * The steps of a part in blocks: steps that follow each other share one head with only the columns they use. The cut
 * of least estimated height wins; the lane begins with a block of its own.
 */
export function planBlocks(
  { once }: Pick<Context, 'once'>,
  steps: readonly StepCards[],
  columns: readonly Column[],
  options: BlockOptions,
): { block: Block; shares: number[] }[] {
  const count = steps.length;
  const laneFrom = laneStart(steps);
  const key = [
    steps.map(({ step, cards }) => `${step.id} ${cards.length}`).join(' '),
    ...[columns.length, options.width, options.laneWidth, options.isLaneWhole, options.known.size],
  ].join('/');
  const { cuts, made } = once(`blocks ${key}`, () => cutBlocks(steps, columns, laneFrom, options));
  return cuts.map((from, i) => {
    const { columns: used, shares } = made.get(`${from}-${cuts[i + 1] ?? count}`)!;
    const plans = steps
      .slice(from, cuts[i + 1] ?? count)
      .map((step) => planStep(step, used, options.isLoose));
    return {
      block: {
        columns: used,
        steps: plans,
        hasLane: from >= laneFrom,
        isNarrow: options.isLaneWhole || from >= laneFrom,
      },
      shares,
    };
  });
}

type Cut = { cuts: number[]; made: ReadonlyMap<string, Candidate> };

/** Where blocks begin, by dynamic programming over the steps. */
function cutBlocks(
  steps: readonly StepCards[],
  columns: readonly Column[],
  laneFrom: number,
  options: BlockOptions,
): Cut {
  const count = steps.length;
  const best: { cost: number; cuts: number[] }[] = [{ cost: 0, cuts: [] }];
  const made = new Map<string, Candidate>();
  for (let to = 1; to <= count; to++) {
    let found: { cost: number; cuts: number[] } | undefined;
    for (let from = to - 1; from >= 0; from--) {
      if (from < laneFrom && to > laneFrom) continue;
      const before = usedColumns(steps.slice(0, from), columns, options.ofOutcomes);
      const isNew = (column: Column) => !options.known.has(column) && !before.includes(column);
      const candidate = candidateOf(
        steps.slice(from, to),
        columns,
        isNew,
        options.isLaneWhole || from >= laneFrom,
        options,
      );
      made.set(`${from}-${to}`, candidate);
      const cost = best[from]!.cost + candidate.height;
      if (!found || cost < found.cost - 0.01) found = { cost, cuts: [...best[from]!.cuts, from] };
    }
    best.push(found ?? { cost: best[to - 1]!.cost, cuts: best[to - 1]!.cuts });
  }
  return { cuts: best[count]!.cuts, made };
}

type Candidate = { columns: Column[]; shares: number[]; height: number };

function candidateOf(
  steps: readonly StepCards[],
  columns: readonly Column[],
  isNew: (column: Column) => boolean,
  isNarrow: boolean,
  { width, laneWidth, functionNames, ofOutcomes }: BlockOptions,
): Candidate {
  const used = usedColumns(steps, columns, ofOutcomes);
  const shown = used.length > 0 ? used : [...columns];
  const room =
    (isNarrow ? width - laneWidth - gaps.lane : width) - gaps.gutter * Math.max(0, shown.length - 1);
  const sketches = {
    steps: steps.map(({ cards }) => sketchStep(flowOf(cards), shown)),
    heads: shown.map((column) => (isNew(column) ? column : undefined)),
    functionNames,
  };
  const shares = chooseShares(sketches, shown, room, least.column);
  return { columns: shown, shares, height: estimate(sketches, shares, room) };
}

const flowOf = (cards: readonly SheetCard[]) => cards.filter(({ card }) => card.kind !== 'outcome');

/** Columns in which the steps have a card. One that only outcomes name has no other place than with them. */
function usedColumns(
  steps: readonly StepCards[],
  columns: readonly Column[],
  ofOutcomes: ReadonlySet<Column>,
): Column[] {
  return columns.filter((column) =>
    steps.some(({ cards }) =>
      cards.some(
        (card) => card.columns.includes(column) && (card.card.kind !== 'outcome' || ofOutcomes.has(column)),
      ),
    ),
  );
}

/** Columns that take part in outcomes only. */
export function columnsOfOutcomes(steps: readonly StepCards[], columns: readonly Column[]): Set<Column> {
  const inFlow = new Set(steps.flatMap(({ cards }) => flowOf(cards).flatMap((card) => card.columns)));
  return new Set(columns.filter((column) => !inFlow.has(column)));
}

/** The first step with an outcome, or with an exit to an outcome of these steps; the number of steps when none has. */
export function laneStart(steps: readonly StepCards[]): number {
  const outcomes = new Set(
    steps.flatMap(({ cards }) => cards.flatMap(({ card }) => (card.kind === 'outcome' ? [card.id] : []))),
  );
  const at = steps.findIndex(({ cards }) =>
    cards.some(
      ({ card }) =>
        outcomes.has(card.id) || card.exits.some(({ to }) => 'cardId' in to && outcomes.has(to.cardId)),
    ),
  );
  return at === -1 ? steps.length : at;
}
