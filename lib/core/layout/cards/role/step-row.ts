import { stepTitle } from '@/lib/core/protocol/questions';
import type { Deadline, Route, Step } from '@/schemas/protocol-flow';
import { deadlineWords, notePieces } from '../../card-lines';
import { noteSigns } from '../../kit';
import { flow, moveMarks, type Piece, stack } from '../../piece';
import { baseline } from '../../style';
import { iconText, textPiece } from '../../text-piece';
import type { Owner, Row } from '../rows';
import { stepCircle, stepNames } from '../step-circle';
import { type RoleLook, shownRecord } from './role-look';

export const circleSide = (look: RoleLook) => look.type.step * 1.5;

const ownerOf = (step: Step): Owner => ({
  id: `step-${step.id}`,
  role: 'step',
  ref: { stepId: step.id },
  label: stepTitle(step),
});

/** The head of a step: its number in a circle on the rail, its title, its term, and who hears back. */
export function stepRow(look: RoleLook, step: Step, route: Route, isContinued = false): Row {
  const { kit, type, width, rail } = look;
  const side = circleSide(look);
  const { label, title: head } = stepNames(kit, step, side, 8);
  const title = textPiece(
    kit,
    isContinued ? `${head} (vervolg)` : head + noteSigns(kit, step),
    { size: type.step, weight: 700, as: 'heading' },
    width,
  );
  const term = isContinued ? undefined : termPiece(look, acuteSaidOnce(step.deadline, route.deadline));
  const row = term ? besideOrBelow(title, term, width, type.step, type.body) : title;
  const notes = isContinued
    ? []
    : notePieces(kit, { record: shownRecord(look, step), feedback: step.feedback }, width);
  const text = stack([row, ...notes], 1);
  const top = Math.max(0, (side - type.step * 1.25) / 2);
  return {
    owner: ownerOf(step),
    gap: type.body * 0.95 * look.air,
    leads: true,
    outdent: rail,
    piece: {
      width: width + rail,
      height: Math.max(side * 0.86, top + text.height),
      marks: [...stepCircle(kit, label, side, 8), ...moveMarks(text.marks, rail, top)],
    },
  };
}

/** The term without what holds in acute danger, where the route says the same. */
export function acuteSaidOnce(of: Deadline | undefined, route: Deadline | undefined): Deadline | undefined {
  const isSaid = of?.acute && JSON.stringify(of.acute) === JSON.stringify(route?.acute);
  return isSaid ? { ...of, acute: undefined } : of;
}

function termPiece({ kit, type, width }: RoleLook, deadline: Deadline | undefined): Piece | undefined {
  if (!deadline) return undefined;
  return iconText(kit, 'clock', deadlineWords(kit, deadline), { size: type.body, weight: 700 }, width);
}

const gapBeside = (small: number) => small * 1.1;

/** Can the second piece go on the one line that the first has? */
export function fitsBeside(first: Piece, second: Piece, width: number, size: number, small: number): boolean {
  const isOneLine = first.height <= size * 1.3 && second.height <= small * 1.3;
  return isOneLine && first.width + gapBeside(small) + second.width <= width;
}

/** Two pieces on one line of text when they fit, on the same baseline; else below each other. */
export function besideOrBelow(
  first: Piece,
  second: Piece,
  width: number,
  size: number,
  small: number,
): Piece {
  if (!fitsBeside(first, second, width, size, small)) return stack([first, second], 0);
  moveMarks(second.marks, 0, (size - small) * baseline);
  return flow([first, { ...second, height: first.height }], width, gapBeside(small), 0);
}
