import { palette } from '@/lib/core/design';
import { outcomeIcon } from '../card-face';
import { diamond } from '../icons';
import { type Kit, noteSigns } from '../kit';
import { copyMarks, flow, moveMarks, type Piece, stack } from '../piece';
import type { Mark } from '../scene';
import { iconText, textPiece } from '../text-piece';
import type { SheetCard } from './content';
import { type LaneStart, pillsPiece, pillWays } from './exit-pills';
import { factsOf, onPaper, onTone, type Tint } from './facts';
import { heightOfItems, hiddenTasks, itemsPiece, restPiece } from './items';
import { axis, besideNode, gaps, node, sizes, titleLeading } from './measures';
import type { Measures } from './memory';
import { badgeMarks } from './pill';
import type { SaidWay } from './ways';

/** A card measured at its width. Its words stand from (0, 0); the row adds its own padding. */
export type Face = { height: number; marks(): Mark[]; starts: readonly LaneStart[] };

/** What a face depends on besides the words of the card. */
export type FaceOptions = {
  width: number;
  /** How many of the items it shows, the most important first. */
  shown: number;
  ways: readonly SaidWay[];
  /** Diamonds, circles and the track stand at the left. */
  hasNode: boolean;
  letter: string | undefined;
  isNextRight: boolean;
  /** The band of the step says who does and decides. */
  isSaid: boolean;
};

/** Drawn only on the face that is used in the end. */
type Words = { height: number; marks: () => Mark[] };

/**
 * The face of least height: exits to the right of the words in one line or stacked, or below them; tasks below the
 * title or beside it. Of equal heights the first tried.
 */
export function cardFace(of: Measures, card: SheetCard, options: FaceOptions): Face {
  const { kit } = of;
  const isOutcome = card.card.kind === 'outcome';
  const left = !isOutcome && options.hasNode ? besideNode : gaps.inset;
  const inner = options.width - left - gaps.inset;
  const tint = isOutcome ? onTone : onPaper;
  const ways = pillWays(card, options.ways);
  let best: { height: number; draw: () => Mark[]; starts: LaneStart[] } | undefined;
  /** Room for words beside pills that was tried: stacked pills that leave as much are no lower. */
  const tried = new Set<number>();
  for (const placing of isOutcome ? ['below' as const] : pillPlacings(ways.length)) {
    const pills = pillsPiece(kit, ways, placing === 'below' ? inner : inner * 0.62, {
      isNextRight: options.isNextRight,
      isStacked: placing === 'stacked',
    });
    const textWidth = placing === 'below' || pills.width === 0 ? inner : inner - pills.width - 10;
    const isBelow = placing === 'below' && pills.height > 0;
    if (textWidth < Math.min(90, inner) || tried.has(textWidth)) continue;
    if (best && pills.height + (isBelow ? 4 : 0) >= best.height - 0.5) continue;
    if (!isBelow) tried.add(textWidth);
    const words = lowestWords(of, card, options, textWidth, tint);
    const height = isBelow ? words.height + 4 + pills.height : Math.max(words.height, pills.height);
    if (best && height >= best.height - 0.5) continue;
    const pillsX = isOutcome ? left : left + inner - pills.width;
    const pillsY = isBelow ? words.height + 4 : (height - pills.height) / 2;
    const wordsY = isBelow ? 0 : Math.max(0, (height - words.height) / 2);
    best = {
      height,
      starts: pills.starts.map((start) => ({ ...start, x: start.x + pillsX, y: start.y + pillsY })),
      draw: () => [
        ...moveMarks(words.marks(), left, wordsY),
        ...moveMarks(copyMarks(pills.marks), pillsX, pillsY),
        ...(left === besideNode ? nodeMarks(kit, card, options.letter, height) : []),
      ],
    };
  }
  const height = Math.max(best!.height, left === besideNode && isQuestion(card) ? node - 5 : 0);
  return { height, marks: best!.draw, starts: best!.starts };
}

const isQuestion = ({ card }: SheetCard) => card.kind === 'question';

function pillPlacings(count: number): ('right' | 'stacked' | 'below')[] {
  if (count === 0) return ['right'];
  return count === 1 ? ['right', 'below'] : ['right', 'stacked', 'below'];
}

/** Title and facts with the tasks below them, or beside them where that is clearly lower. */
function lowestWords(of: Measures, card: SheetCard, options: FaceOptions, width: number, tint: Tint): Words {
  const below = wordsBelow(of, card, options, width, tint);
  if (options.shown === 0 || width < 300 || card.card.kind === 'outcome') return below;
  let best = below;
  for (const share of [0.34, 0.44]) {
    const beside = wordsBeside(of, card, options, width, width * share, tint, best.height - 2);
    if (beside && beside.height < best.height - 2) best = beside;
  }
  return best;
}

function wordsBelow(of: Measures, card: SheetCard, options: FaceOptions, width: number, tint: Tint): Words {
  const head = headPiece(of.kit, card, options, width, tint);
  return {
    height: head.height + heightOfItems(of, card, options.shown, width),
    marks: () => {
      const items = itemsPiece(of.kit, card, options.shown, width, tint);
      return stack([{ ...head, marks: copyMarks(head.marks) }, items], 0).marks;
    },
  };
}

/** Undefined when the title alone is as high as they may be. */
function wordsBeside(
  of: Measures,
  card: SheetCard,
  options: FaceOptions,
  width: number,
  headWidth: number,
  tint: Tint,
  most: number,
): Words | undefined {
  const head = headPiece(of.kit, card, options, headWidth, tint);
  if (head.height >= most) return undefined;
  const x = headWidth + 14;
  const drop = (sizes.title - sizes.text) * 0.9;
  return {
    height: Math.max(head.height, heightOfItems(of, card, options.shown, width - x) + drop),
    marks: () => {
      const items = itemsPiece(of.kit, card, options.shown, width - x, tint);
      return [...copyMarks(head.marks), ...moveMarks(items.marks, x, drop)];
    },
  };
}

/** Title, how many tasks are left to the checklist, and the facts. */
function headPiece(kit: Kit, card: SheetCard, options: FaceOptions, width: number, tint: Tint): Piece {
  const rest = restPiece(kit, hiddenTasks(card, options.shown), tint);
  const facts = factsOf(kit, card, options.ways, { ...options, width, tint });
  const fits = (piece: Piece) => rest.height > 0 && endOf(piece) + 10 + rest.width <= width;
  // A break at a pause may make the last line too long for what stands behind it: that would cost a line.
  const paused = titlePiece(kit, card, width, tint, true);
  const title = rest.height === 0 || fits(paused) ? paused : titlePiece(kit, card, width, tint, false);
  const isBeside = fits(title);
  const lastEnd = endOf(title);
  if (rest.height > 0 && !isBeside) facts.push(rest);
  const row = besideTitle(title, facts, isBeside ? width - rest.width - 10 : width);
  if (isBeside) {
    const inWords = restPiece(kit, hiddenTasks(card, options.shown), tint, true);
    const end = Math.max(lastEnd, row.width);
    const said = end + 10 + inWords.width <= width ? inWords : rest;
    const y = title.height - sizes.title * titleLeading + 1.5;
    row.marks.push(...moveMarks(said.marks, width - said.width, y));
  }
  return stack([row, flow(facts, width, 10, 0)], 0);
}

function titlePiece(kit: Kit, card: SheetCard, width: number, tint: Tint, breaksAtPause: boolean): Piece {
  const look = {
    size: sizes.title,
    weight: 700,
    fill: tint.ink,
    as: 'heading',
    leading: titleLeading,
    breaksAtPause,
  } as const;
  const said = card.title + noteSigns(kit, card.card);
  const icon = card.card.kind === 'outcome' ? outcomeIcon[card.card.outcome] : undefined;
  return icon ? iconText(kit, icon, said, look, width) : textPiece(kit, said, look, width);
}

/** Where the last line ends. */
function endOf({ marks }: Piece): number {
  const last = marks.at(-1);
  return last?.kind === 'text' ? last.x + last.width : 0;
}

/** Facts that fit on the line of a short title stand there: they cost no line then. The others stay in the list. */
function besideTitle(title: Piece, facts: Piece[], width: number): Piece {
  const hasOneLine = title.height <= sizes.title * titleLeading + 0.1;
  const isAlone = title.marks.filter(({ kind }) => kind === 'text').length === 1;
  if (!hasOneLine || !isAlone) return title;
  let x = title.width + 10;
  while (facts[0] && facts[0].height <= sizes.text * 1.25 + 0.5 && x + facts[0].width <= width) {
    const fact = facts.shift()!;
    title.marks.push(...moveMarks(fact.marks, x, 1.6));
    x += fact.width + 10;
  }
  return { ...title, width: x - 10 };
}

/** Diamond, letter or dot, with its middle on the axis of the track. */
function nodeMarks(kit: Kit, card: SheetCard, letter: string | undefined, height: number): Mark[] {
  const middle = nodeMiddle(card, height);
  if (card.card.kind === 'question') {
    const text = textPiece(
      kit,
      letter ?? card.sign,
      { size: sizes.title, weight: 700, fill: palette.surface },
      node,
    );
    return [
      {
        kind: 'path',
        d: diamond,
        x: axis - node / 2,
        y: middle - node / 2,
        scale: node / 24,
        fill: palette.ink,
      },
      ...moveMarks(text.marks, axis - text.width / 2, middle - text.height / 2),
    ];
  }
  if (letter) return moveMarks(badgeMarks(kit, letter), axis - (node - 5) / 2, middle - (node - 5) / 2);
  const side = 9;
  return [
    {
      kind: 'rect',
      x: axis - side / 2,
      y: middle - side / 2,
      width: side,
      height: side,
      radius: side / 2,
      fill: palette.surface,
      stroke: palette.ink,
      strokeWidth: 2.6,
    },
  ];
}

/** The node of an action stands at the first line of its title, that of a question in the middle of a low card. */
export function nodeMiddle({ card }: SheetCard, height: number): number {
  const line = (sizes.title * titleLeading) / 2;
  return card.kind === 'question' && height < 3 * node
    ? height / 2
    : card.kind === 'question'
      ? node / 2
      : line;
}
