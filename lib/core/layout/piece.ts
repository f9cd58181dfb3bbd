import type { Mark } from './scene';

/** Marks with their upper left corner at (0, 0). A piece is moved, never copied: each belongs to one place. */
export type Piece = { width: number; height: number; marks: Mark[] };

export const emptyPiece = (): Piece => ({ width: 0, height: 0, marks: [] });

/** Moves marks in place and gives them back. */
export function moveMarks(marks: Mark[], dx: number, dy: number): Mark[] {
  for (const mark of marks) {
    if (mark.kind === 'rule') {
      mark.from = { x: mark.from.x + dx, y: mark.from.y + dy };
      mark.to = { x: mark.to.x + dx, y: mark.to.y + dy };
    } else {
      mark.x += dx;
      mark.y += dy;
    }
  }
  return marks;
}

/** Marks that can be moved without moving these. */
export function copyMarks(marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => ({ ...mark }));
}

/** Pieces below each other; empty ones take no room. */
export function stack(pieces: readonly Piece[], gap: number): Piece {
  const whole = emptyPiece();
  for (const piece of pieces) {
    if (piece.height === 0) continue;
    const top = whole.height === 0 ? 0 : whole.height + gap;
    whole.marks.push(...moveMarks(piece.marks, 0, top));
    whole.height = top + piece.height;
    whole.width = Math.max(whole.width, piece.width);
  }
  return whole;
}

/** Pieces beside each other, to a new row where the width ends. */
export function flow(pieces: readonly Piece[], width: number, gapX: number, gapY: number): Piece {
  const whole = emptyPiece();
  let x = 0;
  let top = 0;
  for (const piece of pieces) {
    if (x > 0 && x + piece.width > width) {
      top = whole.height + gapY;
      x = 0;
    }
    whole.marks.push(...moveMarks(piece.marks, x, top));
    whole.height = Math.max(whole.height, top + piece.height);
    x += piece.width;
    whole.width = Math.max(whole.width, x);
    x += gapX;
  }
  return whole;
}

/** Texts spread over `count` equal columns in reading order, so that the columns end about level. */
export function inColumns(
  pieces: readonly Piece[],
  count: number,
  columnWidth: number,
  gapX: number,
  gapY: number,
): Piece {
  const whole = emptyPiece();
  spread(pieces, count, gapY).forEach((column, i) => {
    const piece = stack(column, gapY);
    whole.marks.push(...moveMarks(piece.marks, i * (columnWidth + gapX), 0));
    whole.height = Math.max(whole.height, piece.height);
  });
  whole.width = count * columnWidth + (count - 1) * gapX;
  return whole;
}

type High = { height: number };

/** How high texts of these heights are in `inColumns`. */
export function heightInColumns(texts: readonly High[], count: number, gapY: number): number {
  const heights = spread(texts, count, gapY).map((column) => {
    const seen = column.filter(({ height }) => height > 0);
    return seen.reduce((sum, { height }) => sum + height, 0) + gapY * Math.max(0, seen.length - 1);
  });
  return Math.max(0, ...heights);
}

function spread<T extends High>(texts: readonly T[], count: number, gapY: number): T[][] {
  const total = texts.reduce((sum, { height }) => sum + height + gapY, 0);
  const columns: T[][] = [[]];
  let filled = 0;
  for (const text of texts) {
    const share = (total / count) * columns.length;
    if (columns.length < count && filled > 0 && filled + text.height / 2 > share) columns.push([]);
    columns[columns.length - 1]!.push(text);
    filled += text.height + gapY;
  }
  return columns;
}
