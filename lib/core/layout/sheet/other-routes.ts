import { palette } from '@/lib/core/design';
import type { Route } from '@/schemas/protocol-flow';
import { firstAct } from '../first-act';
import { type Kit, noteSigns } from '../kit';
import { emptyPiece, flow, moveMarks, type Piece, stack } from '../piece';
import type { SceneGroup } from '../scene';
import { textPiece } from '../text-piece';
import { furniture, sizes, titleLeading } from './measures';
import { tag } from './pill';
import { lightened } from './tones';

const inset = 8;
const gap = 8;
const perRow = 4;
/** How widths of chips are moved: by so much, so often, and never under this. */
const step = 8;
const mostMoves = 8;
const narrowest = 150;

/** The other routes on the first sheet: name, on which sheet, when, and what one does first. */
export function otherRoutes(
  kit: Kit,
  routes: readonly Route[],
  sheetOf: (route: Route) => number,
  { width, x, y }: { width: number; x: number; y: number },
): SceneGroup[] {
  const groups: SceneGroup[] = [];
  let top = y;
  for (let from = 0; from < routes.length; from += perRow) {
    const row = routes.slice(from, from + perRow);
    const chipOf = (i: number, wide: number) => chip(kit, row[i]!, sheetOf(row[i]!), wide - 2 * inset);
    const widths = levelled(
      shareWidths(row, width - gap * (row.length - 1)),
      (i, wide) => chipOf(i, wide).height,
    );
    const pieces = widths.map((wide, i) => chipOf(i, wide));
    const height = Math.max(...pieces.map((piece) => piece.height)) + inset;
    let left = x;
    row.forEach((route, i) => {
      const box = { x: left, y: top, width: widths[i]!, height };
      groups.push({
        id: `other-${route.id}`,
        role: 'other-route',
        ref: { routeId: route.id },
        box,
        label: route.title,
        marks: [
          {
            kind: 'rect',
            ...box,
            radius: furniture.radius,
            fill: lightened(kit.lookup.face.accent, 0.07),
            stroke: kit.lookup.face.accent,
            strokeWidth: 1.2,
          },
          ...moveMarks(pieces[i]!.marks, left + inset, top + inset / 2),
        ],
      });
      left += widths[i]! + gap;
    });
    top += height + gap;
  }
  return groups;
}

/** The same below each other, for the lane above the outcomes. */
export function otherRoutesBelow(
  kit: Kit,
  routes: readonly Route[],
  sheetOf: (route: Route) => number,
  { width, x }: { width: number; x: number },
): { groups: SceneGroup[]; height: number } {
  const groups: SceneGroup[] = [];
  let y = 0;
  for (const route of routes) {
    groups.push(...otherRoutes(kit, [route], sheetOf, { width, x, y }));
    y = groups[groups.length - 1]!.box.y + groups[groups.length - 1]!.box.height + gap;
  }
  return { groups, height: Math.max(0, y - gap) };
}

/** Wider where there is more to say, so that all end about level. */
function shareWidths(routes: readonly Route[], room: number): number[] {
  const shares = routes.map((route) =>
    Math.sqrt(120 + (route.appliesWhen ?? '').length + route.title.length * 2),
  );
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (room * share) / total);
}

/** Room goes from the lowest chip to the highest as long as that makes the row lower. */
function levelled(shares: readonly number[], heightOf: (i: number, width: number) => number): number[] {
  const start = shares.map((width, i) => ({ width, height: heightOf(i, width) }));
  let best = start;
  const highest = (row: typeof best) => Math.max(...row.map(({ height }) => height));
  for (let moves = 0; moves < mostMoves; moves++) {
    const tall = best.findIndex(({ height }) => height === highest(best));
    const lower = best.flatMap((from, i) => {
      if (i === tall || from.width - step < narrowest) return [];
      const moved = best.map(({ width, height }, at) => {
        if (at !== tall && at !== i) return { width, height };
        const wide = width + (at === tall ? step : -step);
        return { width: wide, height: heightOf(at, wide) };
      });
      return [moved];
    });
    const [next] = lower.sort((a, b) => highest(a) - highest(b));
    if (!next || highest(next) > highest(best)) break;
    best = next;
  }
  return (highest(best) < highest(start) ? best : start).map(({ width }) => width);
}

function chip(kit: Kit, route: Route, sheet: number, width: number): Piece {
  const where = tag(kit, `blad ${sheet}`, kit.lookup.face.accent);
  const title = textPiece(
    kit,
    route.title + noteSigns(kit, route),
    { size: sizes.title, weight: 700, fill: kit.lookup.face.accent, as: 'heading', leading: titleLeading },
    width - where.width - 8,
  );
  const head: Piece = {
    width,
    height: Math.max(title.height, where.height),
    marks: [...title.marks, ...moveMarks(where.marks, width - where.width, 0.5)],
  };
  const first = firstAct(route);
  const when = textPiece(kit, route.appliesWhen ?? '', { size: sizes.text, fill: palette.inkSoft }, width);
  const then = first
    ? textPiece(kit, `Eerst: ${lowerFirst(first.title)}`, { size: sizes.text, weight: 700 }, width)
    : emptyPiece();
  const isLine = when.width + then.width + 8 <= width && when.height <= sizes.text * 1.3;
  return stack([head, ...(isLine ? [flow([when, then], width, 8, 0)] : [when, then])], 0);
}

const lowerFirst = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
