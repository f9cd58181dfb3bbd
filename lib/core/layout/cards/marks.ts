import { palette } from '@/lib/core/design';
import { rounded } from '../line-path';
import type { Mark, PathMark, RectMark, RuleMark } from '../scene';

/** A box to tick with a pen. */
export function tickBox(x: number, y: number, side: number, stroke: string): RectMark {
  const line = Math.max(0.9, side * 0.13);
  const inset = line / 2;
  return {
    kind: 'rect',
    x: x + inset,
    y: y + inset,
    width: side - line,
    height: side - line,
    radius: side * 0.2,
    fill: palette.surface,
    stroke,
    strokeWidth: line,
  };
}

/** A ticked box: what stands behind it is in the checklist. */
export function checklistSign(x: number, y: number, side: number, stroke: string): PathMark {
  const d = 'M4 4h16v16H4zM8 12l3 3.2l5.2 -6.4';
  return { kind: 'path', d, x, y, scale: side / 24, stroke, strokeWidth: 2.4 };
}

/** A line to write on. */
export function writingLine(x: number, y: number, width: number): RuleMark {
  return { kind: 'rule', from: { x, y }, to: { x: x + width, y }, stroke: palette.inkSoft, strokeWidth: 0.5 };
}

/** An upright bar in stripes: this column thinks along. Told from a full bar by its pattern, not by its tone. */
export function stripedBar(x: number, y: number, width: number, height: number, tone: string): Mark[] {
  const pitch = width * 1.25;
  const thick = pitch * 0.55;
  const clip = (value: number) => rounded(Math.min(height, Math.max(0, value)));
  const stripes: string[] = [];
  for (let top = -width; top < height; top += pitch) {
    const [left, right] = [top + width, top];
    if (right + thick <= 0 && left + thick <= 0) continue;
    stripes.push(
      `M0 ${clip(left)}L${rounded(width)} ${clip(right)}V${clip(right + thick)}L0 ${clip(left + thick)}Z`,
    );
  }
  return [{ kind: 'path', d: stripes.join(''), x, y, scale: 1, fill: tone }];
}
