import { palette } from '@/lib/core/design';
import type { CardView } from './card-view';
import { diamond } from './icons';
import type { Kit } from './kit';
import { rounded } from './line-path';
import { moveMarks } from './piece';
import type { Mark } from './scene';
import { textPiece } from './text-piece';

/** Border, ground and the edge in the tones of the columns that take part. */
export function frameMarks(kit: Kit, view: CardView, width: number, height: number): Mark[] {
  const { radius, edge, stroke } = kit.style;
  const { card } = view;
  const fill = card.kind === 'question' || card.kind === 'note' ? palette.surfaceSoft : palette.surface;
  const tones = [...new Set(card.parts.map(({ columnId }) => kit.lookup.tone.get(columnId) ?? palette.line))];
  const marks: Mark[] = [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      width,
      height,
      radius,
      fill,
      stroke: palette.line,
      strokeWidth: stroke * 0.8,
    },
  ];
  const band = height / Math.max(1, tones.length);
  tones.forEach((tone, i) => {
    const top = i === 0 ? radius : 0;
    const bottom = i === tones.length - 1 ? radius : 0;
    marks.push({
      kind: 'path',
      x: 0,
      y: i * band,
      scale: 1,
      fill: tone,
      d: edgePath(edge, band, top, bottom),
    });
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

/** The sign of a question: a diamond with its number. */
export function diamondMarks(kit: Kit, sign: string, x: number, y: number, side: number): Mark[] {
  const { columnTitle } = kit.style;
  const half = side / 2;
  const text = textPiece(kit, sign, { size: columnTitle, weight: 700, fill: palette.surface }, side);
  return [
    { kind: 'path', d: diamond, x, y, scale: side / 24, fill: palette.ink },
    ...moveMarks(text.marks, x + half - text.width / 2, y + half - columnTitle * 0.64),
  ];
}
