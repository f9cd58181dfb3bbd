import { columnsOf } from '@/lib/core/protocol/questions';
import type { RouteId } from '@/schemas/ids';
import { viewCard } from './card-view';
import { columnHeads } from './grid/column-heads';
import { makeGrid } from './grid/make-grid';
import { placeRoute } from './grid/place-route';
import { routeGroups } from './grid/route-groups';
import type { Kit } from './kit';
import { drawLines } from './lines/draw-lines';
import type { ScenePage } from './scene';
import { styleFor } from './style';

/** What the canvas of the editor is drawn with, in pixels. Three columns and the outcomes fit beside folded panels. */
export const canvasLook = {
  body: 12.5,
  air: 2.3,
  columnWidth: 236,
  outcomeWidth: 190,
  margin: 20,
  stepLabelWidth: 108,
  tasks: 6,
} as const;

/** One route on one page that is as large as it needs to be. */
export function layOutCanvas(kit: Omit<Kit, 'style' | 'onPage'>, routeId: RouteId): ScenePage {
  const look = canvasLook;
  const style = { ...styleFor(look.body, look.air), stepLabelWidth: look.stepLabelWidth };
  const route = kit.lookup.protocol.routes.find(({ id }) => id === routeId);
  if (!route) return { width: 2 * look.margin, height: 2 * look.margin, routeIds: [], groups: [], lines: [] };
  const canvas: Kit = {
    ...kit,
    style,
    onPage: new Set(route.steps.flatMap((step) => step.cards.map(({ id }) => id))),
  };
  const columns = columnsOf(kit.lookup.protocol, route);
  const widths = {
    columns: Array.from({ length: Math.max(1, columns.length) }, () => look.columnWidth),
    outcome: look.outcomeWidth,
  };
  const grid = makeGrid(columns, widths, style, look.margin);
  const heads = columnHeads(canvas, grid, routeId, look.margin, { page: 0, isBrief: false });
  const steps = route.steps.map((step) => ({
    step,
    isContinued: false,
    cards: step.cards.map((card) => viewCard(card, look.tasks)),
  }));
  const top = look.margin + heads[0]!.box.height + style.stepPadding;
  const rows = placeRoute(canvas, grid, steps, top);
  const last = rows[rows.length - 1];
  return {
    width: grid.right + style.gutter + look.margin,
    height: (last ? last.box.y + last.box.height : top) + look.margin,
    routeIds: [routeId],
    groups: [...heads, ...routeGroups(canvas, grid, rows, routeId, 0)],
    lines: drawLines(
      canvas,
      grid,
      rows.flatMap(({ cards }) => cards),
    ),
  };
}
