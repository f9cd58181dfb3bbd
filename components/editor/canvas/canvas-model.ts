import type { Box, Mark, SceneGroup, SceneLine, ScenePage } from '@/lib/core/layout';
import type { CardId, ColumnId, StepId } from '@/schemas/ids';

/** A card as it is drawn, and as it is said: its marks count from its own corner, so moving it does not change them. */
export type CardShape = { id: CardId; stepId: StepId; spoken: string; box: Box; marks: Mark[] };
export type ColumnStrip = { columnId: ColumnId | null; isOutcome: boolean; group: SceneGroup };
export type StepRow = { stepId: StepId; group: SceneGroup };
export type EmptyCell = { stepId: StepId; columnId: ColumnId | null; box: Box };
/** What is left of a cell below its last card. */
export type RoomBelow = EmptyCell & { below: CardId };

/** What the canvas needs of a Scene of kind 'canvas'. Pixels. */
export type CanvasModel = {
  width: number;
  height: number;
  cards: CardShape[];
  strips: ColumnStrip[];
  rows: StepRow[];
  lines: SceneLine[];
  emptyCells: EmptyCell[];
  rooms: RoomBelow[];
  /** The height of the band with the column heads, and the width of the band with the step labels. */
  headBand: number;
  labelBand: number;
};

/**
 * The model of a page. What looks as it did in `previous` is the same object, and a list in which nothing
 * changed the same list, so React has nothing to do for it.
 */
export function canvasModel(page: ScenePage, previous?: CanvasModel): CanvasModel {
  const cards = page.groups.flatMap((group): CardShape[] => {
    const { cardId, stepId } = group.ref;
    if (group.role !== 'card' || !cardId || !stepId) return [];
    return [{ id: cardId, stepId, spoken: spoken(group), box: group.box, marks: ownMarks(group) }];
  });
  const strips = page.groups
    .filter(({ role }) => role === 'column' || role === 'outcome-column')
    .map((group) => ({
      columnId: group.ref.columnId ?? null,
      isOutcome: group.role === 'outcome-column',
      group,
    }));
  const rows = page.groups.flatMap((group) =>
    group.role === 'step' && group.ref.stepId ? [{ stepId: group.ref.stepId, group }] : [],
  );
  const first = strips[0]?.group.box;
  const { empty, rooms } = cellsOf(cards, strips, rows);
  const keyOfCell = ({ stepId, columnId }: EmptyCell) => `${stepId} ${columnId}`;
  return {
    width: page.width,
    height: page.height,
    cards: kept(previous?.cards, cards, ({ id }) => id, sameCard),
    strips: kept(previous?.strips, strips, ({ group }) => group.id),
    rows: kept(previous?.rows, rows, ({ stepId }) => stepId),
    lines: kept(previous?.lines, page.lines, ({ id }) => id),
    emptyCells: kept(previous?.emptyCells, empty, keyOfCell),
    rooms: kept(previous?.rooms, rooms, keyOfCell),
    headBand: first ? first.y + first.height + 8 : 0,
    labelBand: first ? first.x - 10 : 0,
  };
}

/** What stands on the card, kind first: somebody who hears it gets what somebody who sees it gets. */
function spoken({ label, marks }: SceneGroup): string {
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
  return `${label.split(':', 1)[0] ?? ''}: ${texts.join(' ')}`;
}

function ownMarks({ box, marks }: SceneGroup): Mark[] {
  return marks.map((mark) => {
    if (mark.kind !== 'rule') return { ...mark, x: mark.x - box.x, y: mark.y - box.y };
    const { from, to } = mark;
    return {
      ...mark,
      from: { x: from.x - box.x, y: from.y - box.y },
      to: { x: to.x - box.x, y: to.y - box.y },
    };
  });
}

/** The items of `next`, each replaced by the one of `before` with its key when `same` finds that it did not change. */
function kept<T>(
  before: readonly T[] | undefined,
  next: T[],
  keyOf: (item: T) => string,
  same: (old: T, item: T) => T = (old, item) => (sameValue(old, item) ? old : item),
): T[] {
  if (!before) return next;
  const known = new Map(before.map((item) => [keyOf(item), item]));
  const items = next.map((item) => {
    const old = known.get(keyOf(item));
    return old === undefined ? item : same(old, item);
  });
  const isSame = items.length === before.length && items.every((item, index) => item === before[index]);
  return isSame ? (before as T[]) : items;
}

/** A card that only moved keeps its drawing. */
function sameCard(old: CardShape, next: CardShape): CardShape {
  const marks = sameDrawing(old.marks, next.marks) ? old.marks : next.marks;
  const isSame =
    marks === old.marks &&
    sameValue(old.box, next.box) &&
    old.spoken === next.spoken &&
    old.stepId === next.stepId;
  return isSame ? old : { ...next, marks };
}

/** Compares to a hundredth of a pixel: taking the corner off leaves rounding behind. */
function sameDrawing(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
}

function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 0.01;
  if (Array.isArray(a) && Array.isArray(b)) return sameDrawing(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => sameValue(left[key], right[key]));
}

/** Room for a card, and air around it. */
const ROOM = 64;
const AIR = 8;

function cellsOf(
  cards: CardShape[],
  strips: ColumnStrip[],
  rows: StepRow[],
): { empty: EmptyCell[]; rooms: RoomBelow[] } {
  const empty: EmptyCell[] = [];
  const rooms: RoomBelow[] = [];
  for (const { stepId, group: row } of rows) {
    const ofStep = cards.filter((card) => card.stepId === stepId);
    for (const { columnId, isOutcome, group: strip } of strips) {
      if (!columnId && !isOutcome) continue;
      const box = { x: strip.box.x, y: row.box.y, width: strip.box.width, height: row.box.height };
      const inCell = ofStep.filter((card) => overlaps(card.box, box));
      const last = inCell.toSorted((a, b) => bottomOf(a.box) - bottomOf(b.box)).at(-1);
      if (!last) empty.push({ stepId, columnId, box });
      else if (bottomOf(box) - bottomOf(last.box) >= ROOM) {
        const y = bottomOf(last.box) + AIR;
        rooms.push({ stepId, columnId, below: last.id, box: { ...box, y, height: bottomOf(box) - y } });
      }
    }
  }
  return { empty, rooms };
}

const bottomOf = ({ y, height }: Box) => y + height;

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
