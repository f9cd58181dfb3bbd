import { palette } from '@/lib/core/design';
import { titleAfterHead } from '@/lib/core/protocol/questions';
import type { Route, Step } from '@/schemas/protocol-flow';
import { type Kit, noteSigns } from '../kit';
import { emptyPiece, flow, moveMarks, type Piece } from '../piece';
import { iconText, textPiece } from '../text-piece';
import { feedbackWords, onPaper, partsInWords, partsKey, termWords } from './facts';
import { axis, bandHeight, gaps, sizes, titleLeading } from './measures';
import { squaresWith } from './square';
import { cardsOfStep } from './ways';
import type { StepPlan } from './structure';

const circle = 24;

/** The parts that most questions of a step have, or its only question: the band says them once. */
export function saidParts(plan: StepPlan): string | undefined {
  const counts = new Map<string, number>();
  for (const card of cardsOfStep(plan)) {
    if (card.card.kind !== 'question' || card.card.parts.every(({ part, text }) => part === 'does' && !text))
      continue;
    const key = partsKey(card);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0];
}

/** The band of a step: its number, title, term, record, and who takes part in its questions. */
export function bandPiece(kit: Kit, plan: StepPlan, route: Route, width: number): Piece {
  const { step, isContinued } = plan;
  const number = numberPiece(kit, step);
  const left = axis - circle / 2 + number.width + 7;
  const room = width - left - gaps.inset;
  const said = `${titleAfterHead(step)}${isContinued ? ' (vervolg)' : noteSigns(kit, step)}`;
  const title = textPiece(
    kit,
    said,
    { size: sizes.step, weight: 700, as: 'heading', leading: titleLeading },
    room,
  );
  const facts = [...termPieces(kit, step, route, room), ...whoPieces(kit, plan, room)];
  const isOneLine = title.height <= sizes.step * titleLeading + 0.1;
  const total = facts.reduce((sum, fact) => sum + 12 + fact.width, title.width);
  const areLines = facts.every((fact) => fact.height <= sizes.text * 1.3);
  const piece: Piece = { ...emptyPiece(), width };
  let height = title.height + 2;
  if (isOneLine && areLines && total <= room) {
    let x = left + title.width + 12;
    const notes = recordPiece(kit, step, room);
    const fits = notes.width > 0 && total + 12 + notes.width <= room;
    piece.marks.push(...moveMarks(title.marks, left, 1));
    for (const fact of fits ? [...facts.slice(0, 1), notes, ...facts.slice(1)] : facts) {
      piece.marks.push(...moveMarks(fact.marks, x, 4.8));
      x += fact.width + 12;
    }
  } else {
    const below = flow(facts, room, 12, 0);
    piece.marks.push(...moveMarks(title.marks, left, 1), ...moveMarks(below.marks, left, height));
    height += below.height + 1;
  }
  piece.height = Math.max(bandHeight, height);
  piece.marks.unshift(
    { kind: 'rect', x: 0, y: 0, width, height: piece.height, fill: '#e4e9f5' },
    ...moveMarks(number.marks, axis - circle / 2, piece.height - Math.max(number.height, piece.height)),
  );
  return piece;
}

function numberPiece(kit: Kit, step: Step): Piece {
  const label = step.label === '' ? '•' : step.label;
  const size = label.length > 2 ? sizes.title : sizes.step;
  const text = textPiece(
    kit,
    label,
    { size, weight: 700, fill: palette.surface, as: 'heading', leading: titleLeading },
    160,
  );
  const height = Math.max(circle, text.height + 4);
  const width = Math.max(circle, text.width + 12);
  return {
    width,
    height,
    marks: [
      { kind: 'rect', x: 0, y: 0, width, height, radius: circle / 2, fill: palette.ink },
      ...moveMarks(text.marks, (width - text.width) / 2, (height - text.height) / 2),
    ],
  };
}

function termPieces(kit: Kit, step: Step, route: Route, width: number): Piece[] {
  const bold = { size: sizes.text, weight: 700 } as const;
  const pieces = step.deadline
    ? [iconText(kit, 'clock', termWords(kit, step.deadline, route), bold, width)]
    : [];
  if (step.feedback) {
    const soft = { size: sizes.text, fill: palette.inkSoft } as const;
    pieces.push(iconText(kit, 'reply', feedbackWords(step.feedback), soft, width));
  }
  return pieces;
}

/** What is recorded, where the line has room for it: the checklist and the document always say it. */
function recordPiece(kit: Kit, { record }: Step, width: number): Piece {
  if (!record || record.what.trim() === '') return emptyPiece();
  return iconText(kit, 'pencil', record.what, { size: sizes.text, fill: palette.inkSoft }, width);
}

function whoPieces(kit: Kit, plan: StepPlan, width: number): Piece[] {
  const key = saidParts(plan);
  const card = key === undefined ? undefined : cardsOfStep(plan).find((one) => partsKey(one) === key);
  if (!card) return [];
  return partsInWords(card.card).map(({ ids, said }) =>
    squaresWith(kit, ids, said, width, { ...onPaper, weight: 400 }),
  );
}
