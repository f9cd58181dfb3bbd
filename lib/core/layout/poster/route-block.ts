import { palette } from '@/lib/core/design';
import { columnsOf, repeats } from '@/lib/core/protocol/questions';
import type { Route } from '@/schemas/protocol-flow';
import { columnHeads } from '../grid/column-heads';
import { type Grid, makeGrid } from '../grid/make-grid';
import { type PlacedStep, placeRoute, type StepView } from '../grid/place-route';
import { routeGroups } from '../grid/route-groups';
import { type Kit, noteSigns } from '../kit';
import { notePieces } from '../card-lines';
import { notesGroup } from './notes-group';
import { drawLines } from '../lines/draw-lines';
import { moveMarks, stack } from '../piece';
import type { SceneGroup, SceneLine } from '../scene';
import { textPiece } from '../text-piece';
import { columnWidths, type Shares } from './column-widths';
import type { PaperLook } from './paper';

/** A route, or the part of it that stands on one page. */
export type RoutePart = {
  route: Route;
  steps: StepView[];
  isContinued: boolean;
  hasTitle: boolean;
  shares: Shares;
  hasBriefHeads: boolean;
};
export type RouteBlock = {
  heads: SceneGroup[];
  grid: Grid;
  rows: PlacedStep[];
  /** The footnotes of what stands in this part, below it. */
  notes: SceneGroup[];
  height: number;
};

/** Measures and places a part of a route below `top`. */
export function placeRoutePart(
  of: Kit,
  look: PaperLook,
  part: RoutePart,
  page: number,
  top: number,
): RouteBlock {
  const { style } = of;
  const kit: Kit = {
    ...of,
    onPage: new Set(part.steps.flatMap((step) => step.cards.map(({ card }) => card.id))),
  };
  const columns = columnsOf(kit.lookup.protocol, part.route);
  const width = look.width - 2 * look.margin;
  const grid = makeGrid(columns, columnWidths(part.shares, style, width), style, look.margin);
  const title = [routeHead(kit, look, part, page, top)].filter((group) => group !== undefined);
  const titleBottom = title[0] ? top + title[0].box.height + style.space.m : top;
  const heads = columnHeads(kit, grid, part.route.id, titleBottom, {
    page,
    isBrief: part.isContinued || part.hasBriefHeads,
  });
  const rows = placeRoute(kit, grid, part.steps, titleBottom + heads[0]!.box.height + style.stepPadding);
  const last = rows[rows.length - 1];
  const bottom = last ? last.box.y + last.box.height : titleBottom + heads[0]!.box.height;
  const notes = notesGroup(kit, look, part, page, bottom);
  const lowest = notes[0] ? notes[0].box.y + notes[0].box.height : bottom;
  return { heads: [...title, ...heads], grid, rows, notes, height: lowest - top };
}

/** Groups and lines of a placed part. A placed part is drawn once. */
export function drawRouteBlock(
  kit: Kit,
  block: RouteBlock,
  part: RoutePart,
  page: number,
): { groups: SceneGroup[]; lines: SceneLine[] } {
  const cards = block.rows.flatMap((row) => row.cards);
  const lines = drawLines(kit, block.grid, cards);
  return {
    groups: [
      ...block.heads,
      ...routeGroups(kit, block.grid, block.rows, part.route.id, page),
      ...block.notes,
    ],
    lines,
  };
}

/**
 * The title of a route, when it applies and its term. The only route of a poster has no title of its own: that of
 * the poster says it.
 */
function routeHead(
  kit: Kit,
  look: PaperLook,
  { route, isContinued, hasTitle }: RoutePart,
  page: number,
  y: number,
): SceneGroup | undefined {
  const { routeTitle: size, body } = kit.style;
  const width = look.width - 2 * look.margin;
  const title = `${route.title}${isContinued ? ' (vervolg)' : ''}`;
  const signs = isContinued ? '' : noteSigns(kit, route);
  const applies = isContinued ? '' : (route.appliesWhen ?? '');
  const soft = { size: body, fill: palette.inkSoft };
  const heading = { size, weight: 700, fill: kit.lookup.face.brand, as: 'heading' } as const;
  const lines = hasTitle
    ? [textPiece(kit, title + signs, heading, width), textPiece(kit, applies, soft, width)]
    : [textPiece(kit, signs && applies === '' ? title + signs : applies + signs, soft, width)];
  const notes = isContinued ? [] : notePieces(kit, { deadline: route.deadline }, width);
  const piece = stack([...lines, ...notes], 0);
  if (piece.height === 0) return undefined;
  return {
    id: `route-${route.id}-${page}`,
    role: hasTitle ? 'route' : 'notes',
    ref: { routeId: route.id },
    box: { x: look.margin, y, width, height: piece.height },
    label: repeats('route', title) ? title : `Route ${title}`,
    marks: moveMarks(piece.marks, look.margin, y),
  };
}
