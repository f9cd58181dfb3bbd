import { palette } from '@/lib/core/design';
import { type IconName } from '../icons';
import type { Kit } from '../kit';
import { emptyPiece, moveMarks, type Piece } from '../piece';
import { iconMark, textPiece } from '../text-piece';
import { node, pillHeight, sizes, stroke, titleLeading } from './measures';

export type PillLook = {
  label: string;
  /** Where it leads, in words; nothing where the place of the arrow says it. */
  target?: string;
  /** The letter that the card it leads to carries. */
  letter?: string;
  icon?: IconName;
  /** Colour of a filled pill; a pill without it is white. */
  tone?: string;
};

const inset = 7;

/** An exit as a pill: label bold, arrow, where it leads. In one line where `width` allows, else label above target. */
export function pill(kit: Kit, look: PillLook, width: number): Piece {
  const { label, target = '', letter, icon, tone } = look;
  const fill = tone === undefined ? palette.ink : palette.surface;
  const text = (words: string, weight: 400 | 700, room: number) =>
    textPiece(kit, words, { size: sizes.title, weight, fill, leading: titleLeading }, room);
  const side = sizes.title;
  const sign = icon ? side + (label === '' ? 0 : 4) : 0;
  const badge = letter ? side + 6 : 0;
  const room = Math.max(40, width - 2 * inset);
  const tail = sign + badge;
  const whole = text(label, 700, room - tail);
  const isLine = (piece: Piece) => piece.height <= sizes.title * titleLeading + 0.1;
  const beside = target === '' ? emptyPiece() : text(target, 400, Infinity);
  const gap = target === '' ? 0 : 4;
  const inner = emptyPiece();
  const isOneLine = isLine(whole) && whole.width + tail + gap + beside.width <= room;
  let x = whole.width;
  let y = 0;
  inner.marks.push(...whole.marks);
  inner.height = Math.max(whole.height, sizes.title * titleLeading);
  if (!isOneLine && target !== '') {
    const below = text(target, 400, room - tail);
    y = inner.height;
    inner.marks.push(...moveMarks(below.marks, tail, y));
    inner.height += below.height;
    inner.width = Math.max(whole.width, tail + below.width);
    x = 0;
  } else if (!isOneLine) {
    y = whole.height - sizes.title * titleLeading;
    const last = whole.marks.at(-1);
    x = last?.kind === 'text' ? last.width : 0;
    inner.width = Math.max(whole.width, x + tail);
  } else {
    inner.marks.push(...moveMarks(beside.marks, x + tail + gap, 0));
    inner.width = x + tail + gap + beside.width;
  }
  if (icon) inner.marks.push(iconMark(icon, x + (label === '' || x === 0 ? 0 : 4), y + 1, side, fill));
  if (letter) inner.marks.push(...moveMarks(badgeMarks(kit, letter, side + 2), x + sign + 4, y));
  const height = Math.max(pillHeight, inner.height + 3);
  const pillWidth = inner.width + 2 * inset;
  return {
    width: pillWidth,
    height,
    marks: [
      {
        kind: 'rect',
        x: 0,
        y: 0,
        width: pillWidth,
        height,
        radius: pillHeight / 2,
        fill: tone ?? palette.surface,
        ...(tone === undefined ? { stroke: palette.ink, strokeWidth: stroke } : {}),
      },
      ...moveMarks(inner.marks, inset, (height - inner.height) / 2),
    ],
  };
}

/** A word on a filled ground, of the size of text: which sheet. */
export function tag(kit: Kit, words: string, tone: string): Piece {
  const text = textPiece(kit, words, { size: sizes.text, weight: 700, fill: palette.surface }, 200);
  const height = 14;
  const width = text.width + 12;
  return {
    width,
    height,
    marks: [
      { kind: 'rect', x: 0, y: 0, width, height, radius: height / 2, fill: tone },
      ...moveMarks(text.marks, 6, (height - text.height) / 2),
    ],
  };
}

/** A letter in a filled circle, as it stands at the card that is called by it. */
export function badgeMarks(kit: Kit, letter: string, side: number = node - 5): Piece['marks'] {
  const text = textPiece(kit, letter, { size: side * 0.75, weight: 700, fill: palette.surface }, side * 2);
  return [
    { kind: 'rect', x: 0, y: 0, width: side, height: side, radius: side / 2, fill: palette.ink },
    ...moveMarks(text.marks, (side - text.width) / 2, (side - text.height) / 2 - side * 0.02),
  ];
}
