import { outcomeTone } from '@/lib/core/design';
import type { CardId, ExitId } from '@/schemas/ids';
import { outcomeIcon } from '../card-face';
import type { Kit } from '../kit';
import { emptyPiece, moveMarks, type Piece } from '../piece';
import type { SheetCard } from './content';
import { pill, type PillLook } from './pill';
import type { SaidWay } from './ways';

/** Where the line to an outcome begins, from the top of the piece. */
export type LaneStart = { exitIds: ExitId[]; to: CardId; y: number; x: number };
export type PillsPiece = Piece & { starts: LaneStart[] };

const gap = 6;
/** In this order from left to right and from top to bottom: what goes on first, what ends the route last. */
const order: readonly SaidWay['way']['kind'][] = [
  'next',
  'beside',
  'step',
  'jump',
  'route',
  'outcome',
  'lane',
];

/** The exits of a card that its pills say, in the order they stand. */
export function pillWays(card: SheetCard, ways: readonly SaidWay[]): SaidWay[] {
  return ways
    .filter(({ label, way }) => {
      if (way.kind === 'lead') return false;
      const isDrawn = way.kind === 'next' || way.kind === 'beside' || way.kind === 'step';
      return !isDrawn || label !== '' || card.card.kind === 'question';
    })
    .sort((a, b) => order.indexOf(a.way.kind) - order.indexOf(b.way.kind));
}

/**
 * The pills of a card, right-aligned in lines no wider than `width`. A pill with a line to an outcome is the last
 * of its line, so that nothing stands between it and the lane.
 */
export function pillsPiece(
  kit: Kit,
  ways: readonly SaidWay[],
  width: number,
  { isNextRight, isStacked }: { isNextRight: boolean; isStacked: boolean },
): PillsPiece {
  const lines: { pills: { piece: Piece; said: SaidWay }[]; width: number; isClosed: boolean }[] = [];
  for (const said of ways) {
    const piece = pill(kit, pillLook(kit, said, isNextRight), width);
    const line = lines[lines.length - 1];
    const isRoomy = line && !line.isClosed && !isStacked && line.width + gap + piece.width <= width;
    if (isRoomy) {
      line.pills.push({ piece, said });
      line.width += gap + piece.width;
      line.isClosed = said.way.kind === 'lane';
    } else lines.push({ pills: [{ piece, said }], width: piece.width, isClosed: said.way.kind === 'lane' });
  }
  const whole: PillsPiece = { ...emptyPiece(), starts: [] };
  whole.width = lines.reduce((most, line) => Math.max(most, line.width), 0);
  for (const line of lines) {
    const top = whole.height === 0 ? 0 : whole.height + 4;
    const height = Math.max(...line.pills.map(({ piece }) => piece.height));
    let x = whole.width - line.width;
    for (const { piece, said } of line.pills) {
      whole.marks.push(...moveMarks(piece.marks, x, top + (height - piece.height) / 2));
      x += piece.width;
      if (said.way.kind === 'lane')
        whole.starts.push({
          exitIds: said.exits.map(({ id }) => id),
          to: said.way.to,
          x,
          y: top + height / 2,
        });
      x += gap;
    }
    whole.height = top + height;
  }
  return whole;
}

export function pillLook(kit: Kit, { label, way }: SaidWay, isNextRight: boolean): PillLook {
  switch (way.kind) {
    case 'next':
      return { label, icon: isNextRight ? 'right' : 'down' };
    case 'lead':
    case 'step':
      return { label, icon: 'down' };
    case 'beside':
      return { label, icon: 'right' };
    case 'route':
      return { label, icon: 'right', target: way.words, tone: kit.lookup.face.accent };
    case 'jump':
      return {
        label: label === '' ? 'verder' : label,
        icon: way.icon,
        target: way.words,
        ...(way.letter === undefined ? {} : { letter: way.letter }),
      };
    case 'outcome':
    case 'lane': {
      const card = kit.lookup.cards.get(way.to)?.card;
      const outcome = card?.kind === 'outcome' ? card.outcome : 'other';
      return {
        label,
        icon: outcomeIcon[outcome],
        tone: outcomeTone[outcome],
        ...(way.kind === 'outcome' ? { target: way.words } : {}),
      };
    }
  }
}
