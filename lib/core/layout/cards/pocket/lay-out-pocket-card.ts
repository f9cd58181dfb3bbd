import { palette } from '@/lib/core/design';
import type { Kit } from '../../kit';
import { copyMarks, moveMarks } from '../../piece';
import type { RuleMark, SceneGroup, ScenePage } from '../../scene';
import { textPiece } from '../../text-piece';
import { a4, cardKit, pocket } from '../card-look';
import type { CardOptions } from '../card-options';
import { pocketBacks } from './back';
import { pocketFront } from './front';

const columns = 2;
const rows = 4;
const left = (a4.width - columns * pocket.width) / 2;
const top = (a4.height - rows * pocket.height) / 2;

/** A card of the size of a bank card on two pages, or eight of them on the two sides of an A4. */
export function layOutPocketCard(
  kit: Omit<Kit, 'style' | 'onPage'>,
  { sheet, edition }: Extract<CardOptions, { kind: 'pocket-card' }>,
): ScenePage[] {
  const of = cardKit(kit, 8);
  const routeIds = kit.lookup.protocol.routes.slice(0, 1).map(({ id }) => id);
  const sides = pocketBacks(of, edition).flatMap((back, i) => [pocketFront(of, edition, i), back]);
  return sides.map((groups, side) =>
    sheet === 'single'
      ? { width: pocket.width, height: pocket.height, routeIds, groups, lines: [] }
      : { width: a4.width, height: a4.height, routeIds, groups: eightOf(of, groups, side), lines: [] },
  );
}

/** Eight times the same side with marks to cut along. A back lies behind its front when the sheet is turned over its long side. */
function eightOf(kit: Kit, groups: readonly SceneGroup[], side: number): SceneGroup[] {
  const isBack = side % 2 === 1;
  const cards = Array.from({ length: columns * rows }, (_, i) => {
    const column = isBack ? columns - 1 - (i % columns) : i % columns;
    const [x, y] = [left + column * pocket.width, top + Math.floor(i / columns) * pocket.height];
    return groups.map((group) => ({
      ...group,
      id: `${group.id}-${side}-${i}`,
      box: { ...group.box, x: group.box.x + x, y: group.box.y + y },
      marks: moveMarks(copyMarks(group.marks), x, y),
      ...(i > 0 ? { isCopy: true as const } : {}),
    }));
  });
  return [...cards.flat(), cutMarks(kit, side)];
}

function cutMarks(kit: Kit, side: number): SceneGroup {
  const [right, bottom] = [left + columns * pocket.width, top + rows * pocket.height];
  const rule = (x1: number, y1: number, x2: number, y2: number): RuleMark => ({
    kind: 'rule',
    from: { x: x1, y: y1 },
    to: { x: x2, y: y2 },
    stroke: palette.inkSoft,
    strokeWidth: 0.5,
  });
  const [near, far] = [4, 18];
  const marks: RuleMark[] = [];
  for (let i = 0; i <= columns; i++) {
    const x = left + i * pocket.width;
    marks.push(rule(x, top - far, x, top - near), rule(x, bottom + near, x, bottom + far));
  }
  for (let i = 0; i <= rows; i++) {
    const y = top + i * pocket.height;
    marks.push(rule(left - far, y, left - near, y), rule(right + near, y, right + far, y));
  }
  const text = textPiece(
    kit,
    'Print op twee kanten en draai om over de lange kant. Knip langs de streepjes.',
    { size: 9, fill: palette.inkSoft },
    a4.width - 2 * left,
  );
  return {
    id: `cut-${side}`,
    role: 'footer',
    ref: {},
    box: { x: left - far, y: top - far, width: right - left + 2 * far, height: bottom - top + 2 * far + 30 },
    label: 'Snijlijnen',
    marks: [...marks, ...moveMarks(text.marks, left, bottom + far + 12)],
  };
}
