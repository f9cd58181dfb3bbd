import type { Step } from '@/schemas/protocol-flow';
import type { SheetCard } from './content';
import { type Face, cardFace } from './face';
import { partsKey } from './facts';
import type { Measures, Recall } from './memory';
import { airOf, gaps, least, strip } from './measures';
import { type Frame, hasSameColumns } from './structure';
import type { Ways } from './ways';

/** How many items each card shows. */
export type Detail = (card: SheetCard) => number;

/** What every measuring of a route has in common. `recall` makes a thing of a subject once for each key. */
export type Measuring = Measures & {
  ways: Ways;
  detail: Detail;
  /** How wide the spaces are: 1 as wide as looks good, 0 as usual, -1 as tight as stays clear. */
  air: number;
  saidOf(step: Step): string | undefined;
  recall: Recall;
};

export type Link = { card: SheetCard; x: number; width: number; face: Face };
/** Cards beside each other in a box. `top` is the height of strip and padding above the words. */
export type Row = { links: Link[]; top: number; height: number; hasStrip: boolean };
export type FrameRows = { rows: Row[]; height: number; hasNodes: boolean };

/** A chain has to save this much, so that reading goes down wherever that costs nothing. */
const chainCost = 5;
const splits = {
  two: [
    [0.5, 0.5],
    [0.4, 0.6],
    [0.6, 0.4],
  ],
  three: [
    [1 / 3, 1 / 3, 1 / 3],
    [0.28, 0.36, 0.36],
    [0.36, 0.28, 0.36],
    [0.36, 0.36, 0.28],
  ],
} as const;

/** The cards of a frame in rows of one to three, so that the frame is as low as can be. */
export function frameRows(of: Measuring, frame: Frame, width: number): FrameRows {
  const shown = frame.cards.map((card) => of.detail(card)).join(' ');
  return of.recall(frame, `${width.toFixed(1)} ${of.air} ${shown}`, () => makeRows(of, frame, width));
}

function makeRows(of: Measuring, frame: Frame, width: number): FrameRows {
  const { cards } = frame;
  const hasNodes =
    cards.length > 1 || cards.some(({ card }) => card.kind === 'question' || of.ways.letter(card.id));
  const best: { cost: number; rows: Row[] }[] = [{ cost: 0, rows: [] }];
  for (let to = 1; to <= cards.length; to++) {
    let found: { cost: number; rows: Row[] } | undefined;
    for (let count = 1; count <= Math.min(3, to); count++) {
      if (count > 1 && !canChain(of, cards.slice(to - count, to))) break;
      const before = best[to - count]!;
      const most = (found?.cost ?? Infinity) - before.cost - (count - 1) * chainCost;
      const row = rowOf(of, frame, { from: to - count, to, width, hasNodes, most });
      if (!row) continue;
      const cost = before.cost + row.height + (count - 1) * chainCost;
      if (!found || cost < found.cost - 0.01) found = { cost, rows: [...before.rows, row] };
    }
    best.push(found!);
  }
  const { rows } = best[cards.length]!;
  return { rows, hasNodes, height: rows.reduce((sum, row) => sum + row.height, 0) };
}

/** `most`: a row that is not lower is of no use. */
type RowPlace = { from: number; to: number; width: number; hasNodes: boolean; most: number };

function rowOf(of: Measuring, frame: Frame, { from, to, width, hasNodes, most }: RowPlace): Row | undefined {
  const cards = frame.cards.slice(from, to);
  const before = frame.cards[from - 1];
  const hasStrip = !before || patternOf(before) !== patternOf(cards[0]!);
  const pad = gaps.row + airOf('row', of.air);
  const top = (hasStrip ? strip : 0) + pad;
  let best: Row | undefined;
  for (const shares of sharesFor(cards.length, width)) {
    const useful = Math.min(most, best?.height ?? Infinity);
    const links: Link[] = [];
    let x = 0;
    let height = 0;
    for (const [i, card] of cards.entries()) {
      const linkWidth = width * shares[i]!;
      const face = faceOf(of, card, { width: linkWidth, hasNodes, isNextRight: i < cards.length - 1 });
      links.push({ card, x, width: linkWidth, face });
      x += linkWidth;
      height = Math.max(height, top + face.height + pad + 0.5);
      if (height >= useful) break;
    }
    if (links.length === cards.length && (!best || height < best.height - 0.01))
      best = { links, top, height, hasStrip };
  }
  return best;
}

function sharesFor(count: number, width: number): readonly (readonly number[])[] {
  if (count === 1) return [[1]];
  const [shares, narrowest] = count === 2 ? [splits.two, least.two] : [splits.three, least.three];
  return shares.filter((each) => each.every((share) => share * width >= narrowest));
}

/** Cards beside each other have the same columns; none but the last leads anywhere else than to the next. */
function canChain(of: Measuring, cards: readonly SheetCard[]): boolean {
  const last = cards.length - 1;
  return cards.every((card, i) => {
    if (i === last) return true;
    const isOnward = of.ways.of(card).every(({ way }) => way.kind === 'next' || way.kind === 'jump');
    return isOnward && hasSameColumns(card, cards[i + 1]!) && patternOf(card) === patternOf(cards[i + 1]!);
  });
}

/** Which columns do or decide, and which take part otherwise: what the strip shows. */
export function patternOf({ card }: SheetCard): string {
  return card.parts
    .map(({ columnId, part }) => `${columnId}${part === 'does' || part === 'decides' ? '' : '/'}`)
    .join(' ');
}

export function faceOf(
  of: Measuring,
  card: SheetCard,
  place: { width: number; hasNodes: boolean; isNextRight: boolean },
): Face {
  const shown = of.detail(card);
  const isSaid = card.card.kind !== 'outcome' && of.saidOf(card.found.step) === partsKey(card);
  const ways = of.ways.of(card);
  const letter = of.ways.letter(card.card.id);
  const key = `${place.width} ${shown} ${place.hasNodes} ${place.isNextRight} ${isSaid} ${letter}`;
  const make = () =>
    cardFace(of, card, {
      width: place.width,
      shown,
      ways,
      hasNode: place.hasNodes,
      letter,
      isNextRight: place.isNextRight,
      isSaid,
    });
  return of.recallOfLayout(ways, key, make);
}
