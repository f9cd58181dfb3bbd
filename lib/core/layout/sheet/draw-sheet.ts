import type { Route } from '@/schemas/protocol-flow';
import { repeats } from '@/lib/core/protocol/questions';
import { copyMarks, moveMarks } from '../piece';
import type { SceneGroup, SceneLine, ScenePage } from '../scene';
import { contactsGroup } from './contacts';
import { drawPart } from './draw-part';
import { partGap } from './fit';
import { footHeight, legendGroup } from './legend';
import { gaps, headGap } from './measures';
import { notesOfSheet } from './notes';
import { otherRoutesBelow } from './other-routes';
import type { PlacedPart } from './placed';
import { sheetLook } from './page-furniture';
import type { Context } from './context';
import { routesOf, type Sheet } from './sheet';
import { belowGap, footMargin, sheetTop } from './room';
import { routeHead } from './route-head';
import { scaled } from './scale';

type Place = { page: number; pages: number };

/** A fitted sheet as groups in reading order and lines; taller than its paper only when one card alone is. */
export function drawSheet(context: Context, sheet: Sheet, { page, pages }: Place): ScenePage {
  const { kit, edition } = context;
  const look = sheetLook(context.paper, sheet.orientation);
  const x = look.margin;
  const width = look.width - 2 * look.margin;
  const { fit } = sheet;
  const top = sheetTop(context, sheet, page);
  const groups: SceneGroup[] = [...top.groups];
  const lines: SceneLine[] = [];
  if (sheet.alone && top.title)
    groups.push(
      headGroup(
        sheet.alone.route,
        { marks: top.title.marks, height: top.title.height },
        { x, y: top.titleY, width },
        page,
      ),
    );
  let left = x;
  let bottom = top.bottom;
  fit.panels.forEach((panel, i) => {
    let y = top.bottom / fit.scale;
    panel.forEach((placed, at) => {
      const { part } = placed;
      const offset = left / fit.scale;
      const drawn = { groups: [] as SceneGroup[], lines: [] as SceneLine[] };
      if (!sheet.alone) {
        const piece = routeHead(kit, part.route, part.isContinued, placed.width);
        drawn.groups.push(
          headGroup(part.route, piece, { x: 0, y: -piece.height - headGap, width: placed.width }, page),
        );
        y += piece.height + headGap;
      }
      if (sheet.isInLane && at === 0 && i === 0) drawn.groups.push(...laneRoutes(context, sheet, placed));
      const own = drawPart(fit.measuring, placed, `${page}-${i}-${at}`);
      drawn.groups.push(...own.groups);
      drawn.lines.push(...own.lines);
      const there = scaled(moved(drawn, offset, y), fit.scale);
      groups.push(...there.groups);
      lines.push(...there.lines);
      y += placed.height + partGap;
    });
    bottom = Math.max(bottom, (y - partGap) * fit.scale);
    left += (sheet.panelWidths[i] ?? 0) + gaps.panel;
  });
  const contacts = contactsGroup(context, routesOf(sheet), { x, width, page });
  const notes = notesOfSheet(kit, sheet.parts, fit.shown, { x, width, page });
  const below = [contacts, notes].filter((group) => group !== undefined);
  const belowHeight = below.reduce((sum, group) => sum + group.box.height + belowGap, 0);
  const footY = Math.max(look.height - footMargin - footHeight, bottom + belowHeight + 5);
  let at = footY - belowHeight + 1;
  for (const group of below) {
    groups.push(...moved({ groups: [group], lines: [] }, 0, at).groups);
    at += group.box.height + belowGap;
  }
  groups.push(legendGroup(kit, edition, groups, { x, y: footY, width, page, pages }));
  return {
    width: look.width,
    height: Math.max(look.height, footY + footHeight + footMargin),
    routeIds: routesOf(sheet).map(({ id }) => id),
    groups,
    lines,
  };
}

/** The other routes at the top of the lane. */
function laneRoutes({ kit }: Context, { others, sheetOf }: Sheet, placed: PlacedPart): SceneGroup[] {
  const place = { width: placed.laneWidth, x: placed.width - placed.laneWidth };
  return otherRoutesBelow(kit, others, ({ id }) => sheetOf.route(id), place).groups;
}

function headGroup(
  route: Route,
  piece: { marks: SceneGroup['marks']; height: number },
  { x, y, width }: { x: number; y: number; width: number },
  page: number,
): SceneGroup {
  return {
    id: `route-${route.id}-${page}`,
    role: 'route',
    ref: { routeId: route.id },
    box: { x, y, width, height: piece.height },
    label: repeats('route', route.title) ? route.title : `Route ${route.title}`,
    marks: moveMarks(copyMarks(piece.marks), x, y),
  };
}

function moved(
  { groups, lines }: { groups: readonly SceneGroup[]; lines: readonly SceneLine[] },
  dx: number,
  dy: number,
): { groups: SceneGroup[]; lines: SceneLine[] } {
  return {
    groups: groups.map((group) => ({
      ...group,
      box: { ...group.box, x: group.box.x + dx, y: group.box.y + dy },
      marks: moveMarks(group.marks, dx, dy),
    })),
    lines: lines.map((line) => ({
      ...line,
      points: line.points.map(({ x, y }) => ({ x: x + dx, y: y + dy })),
    })),
  };
}
