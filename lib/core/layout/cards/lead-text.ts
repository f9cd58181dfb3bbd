import type { Kit } from '../kit';
import { measureText } from '../measurer';
import { emptyPiece, moveMarks, type Piece } from '../piece';
import { type TextLook, textPiece } from '../text-piece';

/** A paragraph that begins with bold words: "Denk mee: Weeg risico, aard en ernst". */
export function leadText(kit: Kit, lead: string, text: string, look: TextLook, width: number): Piece {
  const bold = textPiece(kit, lead, { ...look, weight: 700 }, width);
  const space = measureText(kit.measurer, 'n', look.size) * 0.5;
  const first = bold.marks.length === 1 ? firstLine(kit, text, look, width - bold.width - space) : '';
  const rest = text.slice(first.length).trim();
  const piece = emptyPiece();
  piece.marks.push(...bold.marks);
  piece.height = bold.height;
  piece.width = bold.width;
  const beside = textPiece(kit, first, look, width);
  if (beside.height > 0) {
    piece.width += space + beside.width;
    piece.marks.push(...moveMarks(beside.marks, bold.width + space, 0));
  }
  const below = textPiece(kit, rest, look, width);
  piece.marks.push(...moveMarks(below.marks, 0, piece.height));
  piece.height += below.height;
  piece.width = Math.max(piece.width, below.width);
  for (const mark of piece.marks.slice(1)) if (mark.kind === 'text') mark.continues = true;
  return piece;
}

/** The words that fit beside the lead. */
function firstLine(kit: Kit, text: string, { size, weight = 400 }: TextLook, width: number): string {
  let fits = '';
  for (let end = nextSpace(text, 0); ; end = nextSpace(text, end + 1)) {
    const words = text.slice(0, end);
    if (measureText(kit.measurer, words, size, weight) > width) return fits;
    fits = words;
    if (end === text.length) return fits;
  }
}

function nextSpace(text: string, from: number): number {
  const found = text.indexOf(' ', from);
  return found === -1 ? text.length : found;
}
