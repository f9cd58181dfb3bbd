import { outcomeTone, palette } from '@/lib/core/design';
import { assertNever } from '@/lib/core/result';
import type { ExitId } from '@/schemas/ids';
import type { OutcomeKind } from '@/schemas/vocabulary';
import { handoverLines, notePieces, partLine } from './card-lines';
import { type CardView, firstSentence } from './card-view';
import { exitRows, type ExitRows } from './exit-rows';
import { questionNumber, type SaidExit, sayExit } from './exit-words';
import type { IconName } from './icons';
import type { Kit } from './kit';
import { rounded } from './line-path';
import { flow, moveMarks, type Piece, stack } from './piece';
import type { Mark } from './scene';
import { baseline } from './style';
import { type Stretch, tasksPiece } from './task-piece';
import { iconText, textPiece } from './text-piece';

/** A card measured at its width: the height it needs, and how to draw it in the height it gets. */
export type CardFace = {
  height: number;
  draw(height: number): Mark[];
  /** Middle of the row of each exit said in the card, from the top of the card. */
  rows: ReadonlyMap<ExitId, number>;
};

export type FaceOptions = {
  width: number;
  /** The columns of the grid that the card lies over, with their stretch from the left of the card. */
  columns: readonly Stretch[];
};

/** The face of a card of any kind. */
export function cardFace(kit: Kit, view: CardView, options: FaceOptions): CardFace {
  const { card } = view;
  switch (card.kind) {
    case 'outcome':
      return outcomeFace(kit, view, options);
    case 'question':
      return questionFace(kit, view, options);
    case 'action':
    case 'handover':
    case 'note':
      return plainFace(kit, view, options);
    default:
      return assertNever(card);
  }
}

function plainFace(kit: Kit, view: CardView, { width, columns }: FaceOptions): CardFace {
  const { space, edge } = kit.style;
  const left = edge + space.m;
  const inner = width - left - space.m;
  const top = stack([titlePiece(kit, view, inner, view.card.kind === 'note' ? 'info' : undefined), mainPiece(kit, view, inner, columns, left)], space.xs);
  const exits = exitRows(kit, saidExits(kit, view), inner, 'left');
  const content = stack([top, exits.piece], space.s);
  moveMarks(content.marks, left, space.m);
  const rows = shiftedRows(exits, space.m + content.height - exits.piece.height);
  return {
    height: content.height + 2 * space.m,
    rows,
    draw: (height) => [...frame(kit, view, width, height), ...content.marks],
  };
}

function questionFace(kit: Kit, view: CardView, { width, columns }: FaceOptions): CardFace {
  const { space, edge, body } = kit.style;
  const diamond = body * 2.5;
  const left = edge + space.m + diamond + space.m;
  const isWide = width > body * 36;
  const exitWidth = isWide ? width * 0.36 : width - left - space.m;
  const exits = exitRows(kit, saidExits(kit, view), exitWidth, isWide ? 'right' : 'left');
  const textWidth = isWide ? width - left - space.m - (exits.piece.height > 0 ? exits.piece.width + space.l : 0) : exitWidth;
  const text = stack([titlePiece(kit, view, textWidth), mainPiece(kit, view, textWidth, columns, left)], space.xs);
  const number = questionNumber({ card: view.card } as never) ?? '?';
  const inner = isWide ? Math.max(text.height, exits.piece.height) : text.height + (exits.piece.height > 0 ? space.s : 0) + exits.piece.height;
  const height = Math.max(inner, diamond) + 2 * space.m;
  const textTop = space.m + (isWide ? (height - 2 * space.m - text.height) / 2 : 0);
  const exitTop = isWide ? (height - exits.piece.height) / 2 : textTop + text.height + space.s;
  moveMarks(text.marks, left, textTop);
  moveMarks(exits.piece.marks, isWide ? width - space.m - exitWidth : left, exitTop);
  return {
    height,
    rows: shiftedRows(exits, exitTop),
    draw: (drawn) => [
      ...frame(kit, view, width, drawn),
      ...diamondMarks(kit, number, edge + space.m, isWide ? (height - diamond) / 2 : space.m, diamond),
      ...text.marks,
      ...exits.piece.marks,
    ],
  };
}

const outcomeIcon: Readonly<Record<OutcomeKind, IconName>> = {
  report: 'phone',
  'report-and-help': 'phone',
  'police-report': 'shield',
  emergency: 'alert',
  help: 'heart',
  close: 'archive',
  transfer: 'right',
  other: 'flag',
};

function outcomeFace(kit: Kit, view: CardView, { width }: FaceOptions): CardFace {
  const { card } = view;
  const { space, body, radius } = kit.style;
  const inner = width - 2 * space.m;
  const outcome = card.kind === 'outcome' ? card.outcome : 'other';
  const title = titlePiece(kit, view, inner, outcomeIcon[outcome]);
  const main = mainPiece(kit, view, inner, [], 0);
  const exits = exitRows(kit, saidExits(kit, view), inner, 'left');
  const content = stack([title, main, exits.piece], space.xs);
  for (const mark of content.marks) whiten(mark);
  moveMarks(content.marks, space.m, space.m);
  const height = Math.max(content.height, body * 1.5) + 2 * space.m;
  return {
    height,
    rows: shiftedRows(exits, space.m + content.height - exits.piece.height),
    draw: (drawn) => [
      { kind: 'rect', x: 0, y: 0, width, height: drawn, radius, fill: outcomeTone[outcome] },
      ...content.marks,
    ],
  };
}

function whiten(mark: Mark): void {
  if (mark.kind === 'text') mark.fill = palette.surface;
  if (mark.kind === 'path') mark.stroke = palette.surface;
}

/** The title, and behind it where there is room: condition, deadline, record and feedback. */
function titlePiece(kit: Kit, view: CardView, width: number, icon?: IconName): Piece {
  const { cardTitle, small, space } = kit.style;
  const look = { size: cardTitle, weight: 700 as const, as: 'heading' as const };
  const { card } = view;
  const title = icon ? iconText(kit, icon, view.title, look, width) : textPiece(kit, view.title, look, width);
  if (!view.isFirst) return title;
  const condition = card.condition
    ? [iconText(kit, 'fork', card.condition, { size: small, weight: 700, fill: palette.warn }, width)]
    : [];
  return titleRow(title, [...condition, ...notePieces(kit, card, width)], width, space.l, (cardTitle - small) * baseline);
}

/** The notes on the last line of the title as long as they fit, then below it. */
function titleRow(title: Piece, notes: Piece[], width: number, gap: number, drop: number): Piece {
  const isOneLine = title.marks.filter(({ kind }) => kind === 'text').length === 1;
  const beside: Piece[] = [];
  let x = title.width;
  while (isOneLine && notes[0] && x + gap + notes[0].width <= width && isSingle(notes[0])) {
    const note = notes.shift()!;
    moveMarks(note.marks, x + gap, drop);
    x += gap + note.width;
    beside.push(note);
  }
  const row: Piece = { width: x, height: title.height, marks: [...title.marks, ...beside.flatMap(({ marks }) => marks)] };
  return stack([row, flow(notes, width, gap, 0)], 0);
}

function isSingle(piece: Piece): boolean {
  return piece.marks.filter(({ kind }) => kind === 'text').length === 1;
}

/** Everything between the title and the exits. */
function mainPiece(kit: Kit, view: CardView, width: number, columns: readonly Stretch[], left: number): Piece {
  const { space, body, small } = kit.style;
  const { card } = view;
  const stretches = columns.map(({ columnId, from, to }) => ({
    columnId,
    from: Math.max(0, from - left + (from > left ? space.m : 0)),
    to: Math.min(width, to - left),
  }));
  const pieces: Piece[] = [];
  if (view.isFirst) pieces.push(partLine(kit, card, stretches, width));
  if (card.tasks.items.length === 0) pieces.push(textPiece(kit, firstSentence(card), { size: body }, width));
  else pieces.push(tasksPiece(kit, view.tasks, width, stretches));
  if (view.hidden > 0) {
    pieces.push(textPiece(kit, `en nog ${view.hidden} taken`, { size: small, fill: palette.inkSoft }, width));
  }
  if (view.isLast) pieces.push(...handoverLines(kit, card, width));
  return stack(pieces, space.xs);
}

/** All exits are said in words, except a single plain "and then". */
function saidExits(kit: Kit, view: CardView): SaidExit[] {
  const { card } = view;
  const place = kit.lookup.cards.get(card.id);
  if (!place || !view.isLast) return [];
  return card.exits
    .filter((exit) => exit.label !== '' || 'routeId' in exit.to || card.kind === 'question')
    .map((exit) => sayExit(kit.lookup, place, exit));
}

function shiftedRows(exits: ExitRows, by: number): Map<ExitId, number> {
  return new Map([...exits.middles].map(([id, middle]) => [id, middle + by]));
}

/** Border, ground and the edge in the tones of the columns that take part. */
function frame(kit: Kit, view: CardView, width: number, height: number): Mark[] {
  const { radius, edge, stroke } = kit.style;
  const { card } = view;
  const fill = card.kind === 'question' || card.kind === 'note' ? palette.surfaceSoft : palette.surface;
  const tones = [...new Set(card.parts.map(({ columnId }) => kit.lookup.tone.get(columnId) ?? palette.line))];
  const marks: Mark[] = [
    { kind: 'rect', x: 0, y: 0, width, height, radius, fill, stroke: palette.line, strokeWidth: stroke * 0.8 },
  ];
  const band = height / Math.max(1, tones.length);
  tones.forEach((tone, i) => {
    const top = i === 0 ? radius : 0;
    const bottom = i === tones.length - 1 ? radius : 0;
    marks.push({ kind: 'path', x: 0, y: i * band, scale: 1, fill: tone, d: edgePath(edge, band, top, bottom) });
  });
  return marks;
}

/** A strip along the left side whose outer corners follow those of the card. */
function edgePath(width: number, height: number, top: number, bottom: number): string {
  const n = rounded;
  const upper = `M${n(width)} ${n(width < top ? top - Math.sqrt(top * top - (top - width) ** 2) : 0)}A${n(top)} ${n(top)} 0 0 0 0 ${n(top)}`;
  const low = width < bottom ? height - bottom + Math.sqrt(bottom * bottom - (bottom - width) ** 2) : height;
  const lower = `V${n(height - bottom)}A${n(bottom)} ${n(bottom)} 0 0 0 ${n(width)} ${n(low)}Z`;
  return (top > 0 ? upper : `M${n(width)} 0H0`) + (bottom > 0 ? lower : `V${n(height)}H${n(width)}Z`);
}

function diamondMarks(kit: Kit, sign: string, x: number, y: number, side: number): Mark[] {
  const { columnTitle } = kit.style;
  const half = side / 2;
  const text = textPiece(kit, sign, { size: columnTitle, weight: 700, fill: palette.surface }, side);
  return [
    { kind: 'path', d: 'M12 0L24 12L12 24L0 12z', x, y, scale: side / 24, fill: palette.ink },
    ...moveMarks(text.marks, x + half - text.width / 2, y + half - columnTitle * 0.64),
  ];
}
