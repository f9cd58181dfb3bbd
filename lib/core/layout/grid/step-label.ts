import { palette } from '@/lib/core/design';
import { titleAfterHead } from '@/lib/core/protocol/questions';
import type { RecordNote, Step } from '@/schemas/protocol-flow';
import { notePieces } from '../card-lines';
import { type Kit, noteSigns } from '../kit';
import { moveMarks, type Piece, stack } from '../piece';
import { textPiece } from '../text-piece';

/** The number of a step in its circle, its title, and what it asks of everybody: deadline, record, feedback. */
export function stepLabel(
  kit: Kit,
  step: Step,
  width: number,
  isContinued: boolean,
  before: Step | undefined,
): Piece {
  const { body, space } = kit.style;
  const title = `${titleAfterHead(step)}${isContinued ? ' (vervolg)' : noteSigns(kit, step)}`;
  return stack(
    [
      numberPiece(kit, step.label === '' ? '•' : step.label, width),
      textPiece(kit, title, { size: body, weight: 700, as: 'heading' }, width),
      ...(isContinued ? [] : notePieces(kit, { ...step, record: newRecord(step, before) }, width)),
    ],
    space.xs,
  );
}

/** The record note; without its place where the step before has the same. */
function newRecord({ record }: Step, before: Step | undefined): RecordNote | undefined {
  return record && record.where === before?.record?.where ? { ...record, where: undefined } : record;
}

function numberPiece(kit: Kit, label: string, width: number): Piece {
  const { number, body, space } = kit.style;
  const isShort = label.length <= 2;
  const size = isShort ? number : body;
  const text = textPiece(
    kit,
    label,
    { size, weight: 700, fill: palette.surface, as: 'heading' },
    width - 2 * space.m,
  );
  const height = Math.max(number * 1.9, text.height + 2 * space.s);
  const boxWidth = isShort ? height : Math.min(width, text.width + 2 * space.m);
  moveMarks(text.marks, (boxWidth - text.width) / 2, (height - text.height) / 2);
  return {
    width: boxWidth,
    height,
    marks: [
      {
        kind: 'rect',
        x: 0,
        y: 0,
        width: boxWidth,
        height,
        radius: isShort ? height / 2 : kit.style.radius,
        fill: palette.ink,
      },
      ...text.marks,
    ],
  };
}
