import { palette } from '@/lib/core/design';
import { rounded } from './line-path';
import type { PathMark } from './scene';

const pitch = 3.6;

/** A line of dashes to write a name or a number on. */
export function dashedLine(x: number, y: number, width: number): PathMark {
  const count = Math.max(1, Math.floor(width / pitch));
  const dashes = Array.from({ length: count }, (_, i) => `M${rounded(i * pitch)} 0h1.8`);
  return { kind: 'path', d: dashes.join(''), x, y, scale: 1, stroke: palette.inkSoft, strokeWidth: 0.7 };
}
