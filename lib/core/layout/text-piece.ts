import { palette } from '@/lib/core/design';
import { breakLines, breakTitle } from './break-lines';
import { iconGrid, type IconName, icons } from './icons';
import type { Kit } from './kit';
import { emptyPiece, type Piece } from './piece';
import type { PathMark, TextMark } from './scene';
import { baseline, lineHeight } from './style';

export type TextLook = {
  size: number;
  weight?: 400 | 700;
  fill?: string;
  as?: TextMark['as'];
  href?: string;
  align?: 'left' | 'right';
  /** Height of a line, times the size. */
  leading?: number;
  /** A heading breaks at a pause where that takes no more lines, unless this is false. */
  breaksAtPause?: boolean;
};

/** A paragraph broken to the width. Its own width is that of its longest line. */
export function textPiece(kit: Kit, text: string, look: TextLook, width: number): Piece {
  const { size, weight = 400, fill = palette.ink, as, href, align, leading = lineHeight } = look;
  const drop = baseline - (lineHeight - leading) / 2;
  const piece = emptyPiece();
  const measure = (words: string) => kit.measurer.measure(words, weight);
  const lines =
    as === 'heading' && look.breaksAtPause !== false
      ? breakTitle(measure, text, width / size)
      : breakLines(measure(text), width / size);
  for (const line of lines) {
    const lineWidth = line.width * size;
    const mark: TextMark = {
      kind: 'text',
      x: align === 'right' ? width - lineWidth : 0,
      y: piece.height + drop * size,
      size,
      weight,
      fill,
      text: line.text,
      width: lineWidth,
    };
    if (piece.height > 0) mark.continues = true;
    if (href !== undefined) mark.href = href;
    if (as !== undefined) mark.as = as;
    piece.marks.push(mark);
    piece.height += leading * size;
    piece.width = Math.max(piece.width, lineWidth);
  }
  if (align === 'right' && piece.height > 0) piece.width = width;
  return piece;
}

export function iconMark(name: IconName, x: number, y: number, size: number, stroke: string): PathMark {
  return { kind: 'path', d: icons[name], x, y, scale: size / iconGrid, stroke, strokeWidth: 2.2 };
}

/** A paragraph with an icon before its first line. */
export function iconText(kit: Kit, icon: IconName, text: string, look: TextLook, width: number): Piece {
  const side = look.size * 1.05;
  const indent = side + look.size * 0.35;
  const piece = textPiece(kit, text, look, width - indent);
  if (piece.height === 0) return piece;
  for (const mark of piece.marks) if (mark.kind === 'text') mark.x += indent;
  piece.marks.unshift(iconMark(icon, 0, look.size * 0.1, side, look.fill ?? palette.ink));
  piece.width += indent;
  return piece;
}

/** A paragraph with a bullet, number or other sign hanging before it. */
export function hangingText(
  kit: Kit,
  sign: string,
  text: string,
  look: TextLook,
  width: number,
  indent: number,
): Piece {
  const piece = textPiece(kit, text, look, width - indent);
  for (const mark of piece.marks) if (mark.kind === 'text') mark.x += indent;
  const signPiece = textPiece(kit, sign, look, indent);
  if (piece.height === 0) return piece;
  const first = piece.marks[0];
  if (first?.kind === 'text') first.continues = true;
  piece.marks.unshift(...signPiece.marks);
  piece.width += indent;
  return piece;
}
