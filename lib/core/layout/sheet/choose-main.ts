import type { Route } from '@/schemas/protocol-flow';
import { bestCuts } from './best-cuts';
import { type Context, type PartRows, rowsOf, type Orientation } from './context';
import type { Sheet, SheetFrame } from './sheet';
import { type Draft, draftOf } from './draft';
import { gaps, laneWidth } from './measures';
import { overSheets } from './over-sheets';
import { sheetLook } from './page-furniture';
import { laneStart } from './plan-blocks';
import type { SheetOf } from './ways';

/** Folding costs: the eye has to jump. */
const foldCost = 0.92;
/** A box of several columns is less clear than one of the same columns: used when it shows that much more. */
const looseGain = 1.25;
/** How much wider a panel with outcomes is than one without, and the second panel than the first. */
const usualRatio = 1.28;
const otherRatios = [1, 1.45, 1.6] as const;
/** Of the ways that only just do not hold all titles, so many are tried with other widths. */
const tried = 2;
/** Too high by no more than this: worth moving widths for. */
const nearly = 120;

type Choice = { orientation: Orientation; isLoose: boolean; others: readonly Route[]; sheetOf: SheetOf };

/**
 * The main route on one sheet: portrait or folded landscape, whichever shows most of the tasks, or the same tasks
 * larger. Where no sheet holds even the titles: as many sheets as it needs, cut between steps.
 */
export function chooseMain(
  context: Context,
  route: Route | undefined,
  others: readonly Route[],
  sheetOf: SheetOf,
): { orientation: Orientation; sheets: Sheet[] } {
  if (!route) return { orientation: 'landscape', sheets: [emptySheet(context, others, sheetOf)] };
  const rows = rowsOf(context, route);
  const orientations: Orientation[] = ['portrait', 'landscape'];
  const draftsOf = (isLoose: boolean) =>
    orientations.flatMap((orientation) =>
      candidates(context, { route, rows, isContinued: false }, { orientation, isLoose, others, sheetOf }),
    );
  const drafts = draftsOf(false);
  const pure = best(drafts);
  const looser = pure && pure.score * looseGain >= 1 ? [] : draftsOf(true);
  const loose = best(looser);
  const chosen = !loose || (pure && pure.score * looseGain >= loose.score) ? pure : loose;
  const last = chosen ?? best(squeezed([...drafts, ...looser]));
  if (last) return { orientation: last.sheet.orientation, sheets: [last.sheet] };
  return {
    orientation: 'portrait',
    sheets: overSheets(context, route, rows, { others, sheetOf, isFirst: true }),
  };
}

/** Drafts that only just do not hold all titles, with their widths moved. */
function squeezed(drafts: readonly Draft[]): Draft[] {
  return drafts
    .filter(({ excess }) => excess < nearly)
    .sort((a, b) => a.excess - b.excess)
    .slice(0, tried)
    .map((draft) => draft.squeezed());
}

/** Of the lowest drafts that fit, one in portrait and one folded, the one that shows most. */
function best(drafts: readonly Draft[]): { sheet: Sheet; score: number } | undefined {
  const fitting = drafts.filter(({ excess }) => excess <= 0.01).sort((a, b) => a.excess - b.excess);
  const lowest = [1, 2].flatMap((count) => fitting.find(({ widths }) => widths.length === count) ?? []);
  return lowest
    .map((draft) => {
      const sheet = draft.fit();
      const fold = sheet.panelWidths.length > 1 ? foldCost : 1;
      return { sheet, score: (sheet.fit.share + (sheet.fit.scale - 1)) * fold };
    })
    .sort((a, b) => b.score - a.score)[0];
}

/** In portrait the other routes in the lane or above; in landscape folded at the cuts that divide the route best. */
function candidates(
  context: Context,
  whole: PartRows,
  { orientation, isLoose, others, sheetOf }: Choice,
): Draft[] {
  const look = sheetLook(context.paper, orientation);
  const width = look.width - 2 * look.margin;
  const { route, rows } = whole;
  const frame: SheetFrame = {
    orientation,
    others,
    sheetOf,
    isFirst: true,
    isInLane: false,
    isCompact: false,
    alone: { route, isContinued: false },
  };
  if (orientation === 'portrait' || rows.length < 2) {
    const hasRoomInLane = others.length > 0 && laneStart(rows) > 1;
    return (hasRoomInLane ? [true, false] : [false]).map((isInLane) =>
      draftOf(context, { ...frame, isInLane }, [[whole]], [width], { laneWidth, isLoose }),
    );
  }
  const folded = (cut: number, ratio: number) => {
    const halves = [rows.slice(0, cut), rows.slice(cut)];
    const panels = halves.map((half, i) => [{ route, rows: half, isContinued: i > 0 }]);
    const room = width - gaps.panel;
    const widths = [room / (1 + ratio), (room * ratio) / (1 + ratio)];
    return draftOf(context, frame, panels, widths, { laneWidth, isLoose });
  };
  const usual = bestCuts(rows)
    .map((cut) => ({ cut, draft: folded(cut, usualRatio) }))
    .sort((a, b) => a.draft.excess - b.draft.excess);
  const { cut } = usual[0]!;
  return [...usual.map(({ draft }) => draft), ...otherRatios.map((ratio) => folded(cut, ratio))];
}

function emptySheet(context: Context, others: readonly Route[], sheetOf: SheetOf): Sheet {
  const frame: SheetFrame = {
    orientation: 'landscape',
    others,
    sheetOf,
    isFirst: true,
    isInLane: false,
    isCompact: false,
    alone: undefined,
  };
  return draftOf(context, frame, [], [], { laneWidth, isLoose: false }).fit();
}
