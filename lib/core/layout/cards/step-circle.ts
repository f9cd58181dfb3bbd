import { palette } from '@/lib/core/design';
import { stepHead, stepTitle, titleAfterHead } from '@/lib/core/protocol/questions';
import type { Step } from '@/schemas/protocol-flow';
import type { Kit } from '../kit';
import { measureText } from '../measurer';
import { moveMarks } from '../piece';
import type { Mark } from '../scene';
import { textPiece } from '../text-piece';

/** What stands in the circle of a step and what behind it: a label that is too long for the circle goes before the title. */
export function stepNames(
  kit: Kit,
  step: Step,
  side: number,
  least: number,
): { label: string; title: string } {
  const label = step.label.trim();
  const fits = label !== '' && measureText(kit.measurer, label, least, 700) <= side - 4;
  return fits
    ? { label, title: titleAfterHead(step) || stepHead(step) }
    : { label: '', title: stepTitle(step) };
}

/** The number of a step in its circle, from `least` up to what suits the circle. */
export function stepCircle(kit: Kit, label: string, side: number, least: number): Mark[] {
  const most = side * 0.62;
  const natural = measureText(kit.measurer, label, most, 700);
  const size = Math.max(least, natural > side - 4 ? (most * (side - 4)) / natural : most);
  const text = textPiece(kit, label, { size, weight: 700, fill: palette.surface, as: 'heading' }, side);
  return [
    { kind: 'rect', x: 0, y: 0, width: side, height: side, radius: side / 2, fill: palette.ink },
    ...moveMarks(text.marks, (side - text.width) / 2, (side - text.height) / 2),
  ];
}
