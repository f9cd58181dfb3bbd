import { palette } from '@/lib/core/design';
import { deadlineInWords, stepTitle } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Deadline, Step } from '@/schemas/protocol-flow';
import type { Kit } from '../../kit';
import { measureText } from '../../measurer';
import { moveMarks, stack } from '../../piece';
import { baseline } from '../../style';
import { textPiece } from '../../text-piece';
import type { Row } from '../rows';
import { stepCircle, stepNames } from '../step-circle';

/** A step of the route on one line: number, title, and its term at the right; on more lines when one has no room. */
export function pocketStep(
  kit: Kit,
  step: Step,
  { size, width, hasAcute }: { size: number; width: number; hasAcute: boolean },
): Row {
  const side = size * 1.45;
  const textX = side + size * 0.6;
  const room = width - textX;
  const names = stepNames(kit, step, side, Math.min(size, 6.5));
  const small = Math.max(6, size * 0.9);
  const title = textPiece(kit, names.title, { size, weight: 700, as: 'heading' }, room);
  const isOneLine = title.marks.length === 1;
  const free = isOneLine ? room - title.width - size * 0.8 : 0;
  const terms = termsOf(step.deadline, kit.lookup.protocol, hasAcute);
  const beside = terms.find((term) => measureText(kit.measurer, term, small) <= free);
  const term = textPiece(
    kit,
    beside ?? terms[terms.length - 1] ?? '',
    { size: small, fill: palette.inkSoft, ...(beside ? { align: 'right' as const } : {}) },
    beside ? room : room - 4,
  );
  if (beside) moveMarks(term.marks, 0, (size - small) * baseline);
  const text = beside ? { ...title, marks: [...title.marks, ...term.marks] } : stack([title, term], 0);
  const top = Math.max(0, (side - size * 1.25) / 2);
  return {
    owner: { id: `step-${step.id}`, role: 'step', ref: { stepId: step.id }, label: stepTitle(step) },
    gap: size * 0.1,
    piece: {
      width,
      height: Math.max(side, top + text.height),
      marks: [
        ...stepCircle(kit, names.label, side, Math.min(size, 6.5)),
        ...moveMarks(text.marks, textX, top),
      ],
    },
  };
}

/** A term in words, the longest first: with what it counts from, then without. */
export function termsOf(deadline: Deadline | undefined, protocol: Protocol, hasAcute: boolean): string[] {
  if (!deadline) return [];
  const said = hasAcute ? deadline : { ...deadline, acute: undefined };
  return [deadlineInWords(said, protocol), deadlineInWords({ ...said, from: undefined }, protocol)];
}
