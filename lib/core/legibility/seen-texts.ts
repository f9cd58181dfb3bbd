import { palette } from '@/lib/core/design';
import type { Box, Mark, PathMark, Scene, ScenePage, TextMark } from '@/lib/core/layout';
import { contrastOf } from './colours';
import { inkOf } from './sheet-figures';

/** A text and what it stands on, with the contrast of the two. */
export type SeenText = { text: string; fill: string; ground: string; contrast: number; page: number };

type Ground = Box & { fill: string };

/**
 * Every text with its ground: the last thing that was filled, before the text was drawn, under its middle; else the
 * paper. Colours that cannot be read as "#rrggbb" are left out.
 */
export function seenTexts({ pages }: Pick<Scene, 'pages'>): SeenText[] {
  return pages.flatMap((page, i) =>
    seenOnPage(page).flatMap(({ mark, ground }) => {
      const contrast = contrastOf(mark.fill, ground);
      return contrast === undefined ? [] : [{ text: mark.text, fill: mark.fill, ground, contrast, page: i }];
    }),
  );
}

function seenOnPage({ groups, lines }: ScenePage): { mark: TextMark; ground: string }[] {
  const drawn = [
    ...groups.flatMap(({ marks }) => marks),
    ...lines.flatMap(({ label }) => label?.marks ?? []),
  ];
  const grounds: Ground[] = [];
  return drawn.flatMap((mark) => {
    if (mark.kind === 'text') {
      const ink = inkOf(mark);
      const [x, y] = [ink.x + ink.width / 2, ink.y + ink.height / 2];
      return [{ mark, ground: grounds.findLast((ground) => holds(ground, x, y))?.fill ?? palette.surface }];
    }
    grounds.push(...groundOf(mark));
    return [];
  });
}

function holds({ x, y, width, height }: Box, atX: number, atY: number): boolean {
  return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
}

function groundOf(mark: Mark): Ground[] {
  if (mark.kind === 'rect') return mark.fill ? [{ ...mark, fill: mark.fill }] : [];
  if (mark.kind !== 'path' || !mark.fill) return [];
  const { fill } = mark;
  return aroundPath(mark).map((box) => ({ ...box, fill }));
}

/** The rectangle around the points of a path, arcs as round as they can be. Icons, drawn by relative steps, are none. */
function aroundPath({ d, x, y, scale }: PathMark): Box[] {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = rest.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const [first = 0] = numbers;
    if (command === 'H') xs.push(first);
    else if (command === 'V') ys.push(first);
    else if (command === 'A') {
      const [rx = 0, ry = 0, , , , endX = 0, endY = 0] = numbers;
      const [fromX, fromY] = [xs.at(-1) ?? endX, ys.at(-1) ?? endY];
      xs.push((fromX + endX) / 2 - rx, (fromX + endX) / 2 + rx, endX);
      ys.push((fromY + endY) / 2 - ry, (fromY + endY) / 2 + ry, endY);
    } else if (/[MLQCT]/.test(command)) {
      numbers.forEach((number, i) => (i % 2 === 0 ? xs : ys).push(number));
    } else if (!/z/i.test(command)) return [];
  }
  if (xs.length === 0 || ys.length === 0) return [];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [right, bottom] = [Math.max(...xs), Math.max(...ys)];
  return [
    {
      x: x + left * scale,
      y: y + top * scale,
      width: (right - left) * scale,
      height: (bottom - top) * scale,
    },
  ];
}
