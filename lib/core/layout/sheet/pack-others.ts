import type { Route } from '@/schemas/protocol-flow';
import { bestCuts } from './best-cuts';
import { type Context, type PartRows, rowsOf, type Orientation } from './context';
import type { Sheet, SheetFrame } from './sheet';
import { type Draft, draftOf } from './draft';
import { gaps, laneWidth } from './measures';
import { overSheets } from './over-sheets';
import { sheetLook } from './page-furniture';
import type { SheetOf } from './ways';

/** Routes share a sheet while they have no more cards than this together, and this share of their tasks fits. */
const mostShared = 24;
const leastShare = 0.5;

/** The other routes, in their order, as many to a sheet as fit. */
export function packOthers(
  context: Context,
  routes: readonly Route[],
  orientation: Orientation,
  sheetOf: SheetOf,
): Sheet[] {
  const sheets: Sheet[] = [];
  let waiting = [...routes];
  while (waiting.length > 0) {
    const drafts: Draft[] = [];
    for (const shared of waiting.map((_, i) => waiting.slice(0, i + 1))) {
      const cards = shared.reduce((sum, route) => sum + context.cardsOf(route).length, 0);
      if (shared.length > 1 && cards > mostShared) break;
      const draft = sharedSheet(context, shared, orientation, sheetOf);
      if (draft.excess > 0.01) break;
      drafts.push(draft);
    }
    const { sheet: best, count } = fullest(drafts);
    const [route] = waiting as [Route];
    if (best) sheets.push(best);
    else
      sheets.push(
        ...overSheets(context, route, rowsOf(context, route), { others: [], sheetOf, isFirst: false }),
      );
    waiting = waiting.slice(Math.max(1, count));
  }
  return sheets;
}

/** The last of these drafts, of one route, of two and so on, that still shows enough; one route alone always does. */
function fullest(drafts: readonly Draft[]): { sheet: Sheet | undefined; count: number } {
  for (let count = drafts.length; count > 0; count--) {
    const sheet = drafts[count - 1]!.fit();
    if (count === 1 || sheet.fit.share >= leastShare) return { sheet, count };
  }
  return { sheet: undefined, count: 0 };
}

/** Routes on one sheet: below each other, in landscape over two panels that end about level. */
function sharedSheet(
  context: Context,
  routes: readonly Route[],
  orientation: Orientation,
  sheetOf: SheetOf,
): Draft {
  const look = sheetLook(context.paper, orientation);
  const width = look.width - 2 * look.margin;
  const parts: PartRows[] = routes.map((route) => ({
    route,
    rows: rowsOf(context, route),
    isContinued: false,
  }));
  const [only] = parts;
  const isFolded = orientation === 'landscape';
  const panels = !isFolded || !only ? [parts] : parts.length > 1 ? divide(parts) : foldOne(only);
  const widths = panels.map(() => (width - gaps.panel * (panels.length - 1)) / panels.length);
  const frame: SheetFrame = {
    orientation,
    others: [],
    sheetOf,
    isFirst: false,
    isInLane: false,
    isCompact: false,
    alone: parts.length === 1 && only ? { route: only.route, isContinued: false } : undefined,
  };
  return draftOf(context, frame, panels, widths, { laneWidth, isLoose: false });
}

function foldOne({ route, rows }: PartRows): PartRows[][] {
  const [cut = rows.length] = bestCuts(rows);
  const halves = cut >= rows.length ? [rows] : [rows.slice(0, cut), rows.slice(cut)];
  return halves.map((half, i) => [{ route, rows: half, isContinued: i > 0 }]);
}

/** The routes in two panels with about as many cards. */
function divide(parts: readonly PartRows[]): PartRows[][] {
  const cards = parts.map(({ rows }) => rows.reduce((sum, row) => sum + row.cards.length, 3));
  const total = cards.reduce((sum, each) => sum + each, 0);
  const before = (at: number) => cards.slice(0, at).reduce((sum, each) => sum + each, 0);
  const at = parts.findIndex((_, i) => before(i + 1) >= total / 2) + 1;
  const cut = Math.min(parts.length - 1, Math.max(1, at));
  return [parts.slice(0, cut), parts.slice(cut)];
}
