import { palette, responsibilityTone } from '@/lib/core/design';
import type { RouteId } from '@/schemas/ids';
import { functionNames, type Kit, noteSigns } from '../kit';
import { moveMarks, type Piece, stack } from '../piece';
import type { Mark, SceneGroup } from '../scene';
import { textPiece } from '../text-piece';
import type { Grid, Strip } from './make-grid';

/** The heads above the grid: each column in its own tone with its functions, and the outcome lane. */
export function columnHeads(
  kit: Kit,
  grid: Grid,
  routeId: RouteId,
  top: number,
  { page, isBrief }: { page: number; isBrief: boolean },
): SceneGroup[] {
  const pieces = grid.strips.map((strip) => headPiece(kit, strip, isBrief, page === 0));
  const height = Math.max(...pieces.map((piece) => piece.height)) + 2 * kit.style.space.m;
  return grid.strips.map((strip, i) => {
    const { column, x, width } = strip;
    const fill = column ? responsibilityTone[column.responsibility] : palette.closeSoft;
    const marks: Mark[] = [
      { kind: 'rect', x, y: top, width, height, radius: kit.style.radius, fill },
      ...moveMarks(pieces[i]!.marks, x + kit.style.space.m, top + kit.style.space.m),
    ];
    return {
      id: `head-${routeId}-${page}-${i}`,
      role: column || i < grid.columnCount ? ('column' as const) : ('outcome-column' as const),
      ref: { routeId, ...(column ? { columnId: column.id } : {}) },
      box: { x, y: top, width, height },
      label: column ? `Kolom ${column.label}` : 'Uitkomst',
      marks,
    };
  });
}

function headPiece(kit: Kit, { column, width }: Strip, isBrief: boolean, hasNote: boolean): Piece {
  const { columnTitle, small, space } = kit.style;
  const inner = width - 2 * space.m;
  const fill = column ? palette.surface : palette.ink;
  const title = textPiece(
    kit,
    column ? column.label + noteSigns(kit, column) : 'Uitkomst',
    { size: columnTitle, weight: 700, fill, as: 'heading' },
    inner,
  );
  if (isBrief) return title;
  const names = column ? functionNames(kit.lookup, column.functionIds) : 'Waar deze route eindigt';
  return stack(
    [
      title,
      textPiece(kit, names, { size: small, fill }, inner),
      textPiece(kit, hasNote ? (column?.note ?? '') : '', { size: small, fill }, inner),
    ],
    space.xs,
  );
}
