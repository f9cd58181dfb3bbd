import { palette } from '@/lib/core/design';
import type { RouteId, StepId } from '@/schemas/ids';
import { moveMarks } from '../piece';
import type { Box, Mark, SceneGroup } from '../scene';
import { labelOf } from '../grid/route-groups';
import type { SheetCard } from './content';
import { nodeMiddle } from './face';
import { axis, stroke, strip } from './measures';
import type { PlacedFrame, Stretch } from './placed';
import type { Link, Measuring, Row } from './rows';
import { toneOfColumn } from './tones';

const radius = 5;

/** A box: its ground, strips, hairlines and track as one group, and its cards as groups over it. */
export function drawFrame(
  of: Measuring,
  placed: PlacedFrame,
  routeId: RouteId,
  stepId: StepId,
): SceneGroup[] {
  const { box, rows, frame } = placed;
  const first = frame.cards[0]!;
  const ground: SceneGroup = {
    id: `frame-${first.card.id}`,
    role: 'frame',
    ref: { routeId, stepId },
    box,
    label: '',
    marks: [{ kind: 'rect', ...box, radius, fill: palette.surface }],
  };
  const cards: SceneGroup[] = [];
  let y = box.y;
  rows.rows.forEach((row, i) => {
    const isLast = i === rows.rows.length - 1;
    const height = isLast ? box.y + box.height - y : row.height;
    const place = { x: box.x, y, width: box.width, height };
    ground.marks.push(...rowGround(of, placed, row, place, { isFirst: i === 0, isLast }));
    if (i > 0) ground.marks.push(hairline(place));
    for (const [at, link] of row.links.entries()) {
      if (at > 0) ground.marks.push(...chevron(place, link, row));
      const linkBox = { x: box.x + link.x, y, width: link.width, height };
      cards.push({
        id: `card-${link.card.card.id}`,
        role: 'card',
        ref: { routeId, stepId, cardId: link.card.card.id },
        box: linkBox,
        label: labelOf(link.card),
        marks: [
          ...moveMarks(link.face.marks(), linkBox.x, y + row.top),
          ...stubs(link, linkBox, box, y + row.top),
        ],
      });
    }
    y += row.height;
  });
  if (rows.hasNodes) ground.marks.push(...trackMarks(of, placed));
  ground.marks.push({ kind: 'rect', ...box, radius, stroke: palette.line, strokeWidth: 1 });
  return [ground, ...cards];
}

/** Questions lie on a soft ground; the strips on top say whose columns take part. */
function rowGround(
  of: Measuring,
  { columns, box }: PlacedFrame,
  row: Row,
  place: Box,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): Mark[] {
  const marks: Mark[] = [];
  for (const { card, x, width } of row.links) {
    if (card.card.kind !== 'question' && card.card.kind !== 'note') continue;
    const isWhole = isFirst || isLast;
    marks.push({
      kind: 'rect',
      x: place.x + x,
      y: place.y,
      width,
      height: place.height,
      fill: palette.surfaceSoft,
      ...(isWhole ? { radius } : {}),
    });
  }
  if (row.hasStrip)
    for (const column of columns) marks.push(...stripMarks(of, row.links[0]!.card, column, box, place.y));
  return marks;
}

/** Full where the column does or decides, striped where it takes part otherwise, nothing where it is not involved. */
function stripMarks(
  of: Measuring,
  { card }: SheetCard,
  { column, x, width }: Stretch,
  box: Box,
  y: number,
): Mark[] {
  const part = card.parts.find(({ columnId }) => columnId === column.id)?.part;
  if (!part) return [];
  const left = Math.max(x, box.x);
  const right = Math.min(x + width, box.x + box.width);
  const fill = toneOfColumn(of.kit.lookup, column.id);
  const isFull = part === 'does' || part === 'decides';
  if (isFull) return [{ kind: 'rect', x: left, y, width: right - left, height: strip, fill }];
  const slant = strip;
  const d: string[] = [];
  for (let at = left; at + slant + 3 <= right; at += 6)
    d.push(`M${cents(at - left)} ${strip}l${slant} -${strip}h3l-${slant} ${strip}z`);
  return [
    { kind: 'rect', x: left, y, width: right - left, height: strip, fill: palette.closeSoft },
    { kind: 'path', x: left, y, scale: 1, fill, d: d.join('') },
  ];
}

const cents = (value: number) => Math.round(value * 100) / 100;

function hairline({ x, y, width }: Box): Mark {
  return { kind: 'rule', from: { x, y }, to: { x: x + width, y }, stroke: palette.line, strokeWidth: 0.8 };
}

/** Between two links of a chain: a line that points on. */
function chevron(place: Box, link: Link, row: Row): Mark[] {
  const top = place.y + (row.hasStrip ? strip : 0);
  const bottom = place.y + place.height;
  const x = place.x + link.x;
  const middle = (top + bottom) / 2;
  const rule = (fromX: number, fromY: number, toX: number, toY: number): Mark => ({
    kind: 'rule',
    from: { x: fromX, y: fromY },
    to: { x: toX, y: toY },
    stroke: palette.line,
    strokeWidth: 1.2,
  });
  return [rule(x - 4, top, x + 3, middle), rule(x + 3, middle, x - 4, bottom)];
}

/** From a pill to the side of the box, where the line to the outcome begins. */
function stubs(link: Link, linkBox: Box, box: Box, top: number): Mark[] {
  const end = box.x + box.width;
  return link.face.starts.map((start) => ({
    kind: 'rule',
    from: { x: linkBox.x + start.x, y: top + start.y },
    to: { x: end, y: top + start.y },
    stroke: palette.inkSoft,
    strokeWidth: stroke,
  }));
}

/** The track from node to node, where a card leads on to the next: down, or back along the hairline after a chain. */
function trackMarks(of: Measuring, { rows, box }: PlacedFrame): Mark[] {
  const marks: Mark[] = [];
  let y = box.y;
  rows.rows.forEach((row, i) => {
    const next = rows.rows[i + 1];
    const last = row.links[row.links.length - 1]!;
    const isOn = of.ways.of(last.card).some(({ way }) => way.kind === 'next');
    if (next && isOn) {
      const bottom = y + row.height;
      const to = bottom + next.top + nodeMiddle(next.links[0]!.card, next.links[0]!.face.height);
      const left = box.x + axis;
      const from = y + row.top + nodeMiddle(last.card, last.face.height);
      const x = box.x + last.x + axis;
      marks.push(rule(x, from, x, row.links.length > 1 ? bottom : to));
      if (row.links.length > 1) marks.push(rule(x, bottom, left, bottom), rule(left, bottom, left, to));
      marks.push({
        kind: 'path',
        x: left - 3.5,
        y: bottom + (next.hasStrip ? strip : 0),
        scale: 1,
        fill: palette.ink,
        d: 'M0 0h7l-3.5 5z',
      });
    }
    y += row.height;
  });
  return marks;
}

function rule(x1: number, y1: number, x2: number, y2: number): Mark {
  return {
    kind: 'rule',
    from: { x: x1, y: y1 },
    to: { x: x2, y: y2 },
    stroke: palette.ink,
    strokeWidth: stroke,
  };
}
