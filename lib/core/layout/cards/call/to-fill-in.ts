import { palette } from '@/lib/core/design';
import { assertNever } from '@/lib/core/result';
import type { Kit } from '../../kit';
import { emptyPiece, flow, moveMarks, type Piece, stack } from '../../piece';
import { textPiece } from '../../text-piece';
import { tickBox, writingLine } from '../marks';
import { aims, type Cell, type Place, type Question } from './call-questions';

const label = { size: 8.6, fill: palette.inkSoft };
const title = { size: 10.6, weight: 700 } as const;
const headHeight = 11;
/** A line of handwriting ends so much above the next. */
const below = 1.5;

/** A question with how to answer it, and the place to write, in lines of handwriting `pitch` high. */
export function questionPiece(
  kit: Kit,
  { question = '', hint = '', places }: Question,
  width: number,
  pitch: number,
) {
  return stack(
    [
      textPiece(kit, question, { ...title, as: 'heading' }, width),
      textPiece(kit, hint, label, width),
      ...places.map((place) => placePiece(kit, place, width, pitch)),
    ],
    0.5,
  );
}

function placePiece(kit: Kit, place: Place, width: number, pitch: number): Piece {
  switch (place.kind) {
    case 'lines': {
      const marks = Array.from({ length: place.count }, (_, i) =>
        writingLine(0, (i + 1) * pitch - below, width),
      );
      return { width, height: place.count * pitch, marks };
    }
    case 'fields':
      return fields(kit, place.cells, width, pitch);
    case 'table':
      return table(kit, place, width, pitch);
    case 'ticks':
      return ticks(kit, place.words, width);
    default:
      return assertNever(place);
  }
}

/** Words with a line behind them, side by side. */
function fields(kit: Kit, cells: readonly Cell[], width: number, pitch: number): Piece {
  const row = emptyPiece();
  for (const { words, x, cell } of placed(cells, width, 10)) {
    const text = textPiece(kit, words, label, cell);
    const start = text.width + 4;
    row.marks.push(
      ...moveMarks(text.marks, x, pitch - text.height),
      writingLine(x + start, pitch - below, cell - start),
    );
  }
  return { ...row, width, height: pitch };
}

/** Empty rows under heads. */
function table(
  kit: Kit,
  { heads, rows }: Extract<Place, { kind: 'table' }>,
  width: number,
  pitch: number,
): Piece {
  const height = headHeight + rows * pitch;
  const marks = placed(heads, width, 8).flatMap(({ words, x, cell }) => {
    const text = textPiece(kit, words, { ...label, size: 8, weight: 700 }, cell);
    const lines = Array.from({ length: rows }, (_, i) =>
      writingLine(x, headHeight + (i + 1) * pitch - below, cell),
    );
    return [...moveMarks(text.marks, x, 0), ...lines];
  });
  return { width, height, marks };
}

function placed(cells: readonly Cell[], width: number, gap: number) {
  const free = width - (cells.length - 1) * gap;
  let next = 0;
  return cells.map(({ words, share }) => {
    const [x, cell] = [next, free * share];
    next += cell + gap;
    return { words, x, cell };
  });
}

function ticks(kit: Kit, words: readonly string[], width: number): Piece {
  const side = 9.5;
  const pieces = words.map((each) => {
    const text = textPiece(kit, each, { size: 9 }, width - side - 5);
    return {
      width: side + 5 + text.width,
      height: Math.max(text.height, side + 2),
      marks: [tickBox(0, 1.2, side, palette.brand), ...moveMarks(text.marks, side + 5, 0)],
    };
  });
  return flow(pieces, width, 14, 3);
}

/** Advice or report: two boxes to choose between. */
export function aimsPiece(kit: Kit, width: number): Piece {
  const gap = 10;
  const side = 11;
  const cell = (width - gap) / 2;
  const room = cell - side - 20;
  const texts = aims.map(([aim, words]) =>
    stack([textPiece(kit, aim, title, room), textPiece(kit, words, { size: 8.6 }, room)], 1),
  );
  const height = Math.max(...texts.map((text) => text.height)) + 13;
  const marks = texts.flatMap((text, i) => {
    const x = i * (cell + gap);
    const box = { x, y: 0, width: cell, height, radius: 6, fill: palette.surfaceSoft };
    return [
      { kind: 'rect' as const, ...box, stroke: palette.line, strokeWidth: 0.8 },
      tickBox(x + 7, 7.5, side, palette.brand),
      ...moveMarks(text.marks, x + side + 13, 6),
    ];
  });
  return { width, height, marks };
}
