import type { TextMark } from '@/lib/core/layout';
import type { CardShape } from './canvas-model';

export type TitleBox = { x: number; y: number; width: number; height: number; size: number; line: number };

const PADDING = 12;

/** Where the title is drawn on a card, from its own corner: where it is typed too. */
export function titleBox({ marks, box }: CardShape): TitleBox {
  const texts = marks.filter((mark): mark is TextMark => mark.kind === 'text');
  const start = texts.findIndex(({ as }) => as === 'heading');
  const first = texts[start];
  if (!first) return { x: PADDING, y: 8, width: box.width - 2 * PADDING, height: 20, size: 14, line: 18 };
  const rest = texts.slice(start + 1);
  const end = rest.findIndex(({ continues }) => !continues);
  const lines = [first, ...(end === -1 ? rest : rest.slice(0, end))];
  const line = lines[1] ? lines[1].y - first.y : first.size * 1.3;
  return {
    x: first.x,
    y: first.y - first.size,
    width: Math.max(120, box.width - first.x - PADDING),
    height: line * lines.length,
    size: first.size,
    line,
  };
}
