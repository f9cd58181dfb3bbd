import type { Card, Column, Task } from '@/schemas/protocol-flow';
import { type Kit, noteSigns } from '../kit';
import { emptyPiece, heightInColumns, inColumns, type Piece } from '../piece';
import { hangingText, iconText, textPiece } from '../text-piece';
import type { SheetCard } from './content';
import type { Item } from './item';
import { onPaper, type Tint } from './facts';
import { least, sizes } from './measures';
import type { Measures } from './memory';
import { squaresWith } from './square';

const gapX = 12;
const indent = 9;

/** The first `shown` items by importance in as many columns as are wide enough. */
export function itemsPiece(kit: Kit, of: SheetCard, shown: number, width: number, tint: Tint): Piece {
  const { items, count, columnWidth } = inRoom(of, shown, width);
  if (items.length === 0) return emptyPiece();
  const pieces = items.map((item) => itemPiece(kit, of, item, columnWidth, tint));
  return inColumns(pieces, count, columnWidth, gapX, 0);
}

/** The height of `itemsPiece`, which is asked for far oftener than it is drawn. */
export function heightOfItems(
  { kit, recallOfLayout }: Measures,
  of: SheetCard,
  shown: number,
  width: number,
): number {
  const { items, count, columnWidth } = inRoom(of, shown, width);
  const texts = items.map((item) =>
    recallOfLayout(item, `${columnWidth}`, () => {
      const { height } = itemPiece(kit, of, item, columnWidth, onPaper);
      return { height };
    }),
  );
  return heightInColumns(texts, count, 0);
}

function inRoom(of: SheetCard, shown: number, width: number) {
  const items = shownItems(of, shown);
  const fit = Math.max(1, Math.floor((width + gapX) / (least.tasks + gapX)));
  const count = Math.min(3, fit, items.length);
  return { items, count, columnWidth: (width - (count - 1) * gapX) / count };
}

/**
 * In the order of the protocol, but of tasks without numbers first what guards a child: who reads in haste acts on the
 * first line, and the exception may not stand below what it is an exception to.
 */
export function shownItems({ card, items }: SheetCard, shown: number): Item[] {
  const { ordered, items: tasks } = card.tasks;
  const isFirst = ({ worth }: Item) => !ordered && worth === Infinity;
  const order = (item: Item) =>
    item.kind === 'task'
      ? tasks.indexOf(item.task) - (isFirst(item) ? tasks.length : 0)
      : -2 * tasks.length - 1;
  return items.slice(0, shown).sort((a, b) => order(a) - order(b));
}

/** How many tasks stand only in the checklist. */
export function hiddenTasks({ card, items }: SheetCard, shown: number): number {
  return card.tasks.items.length - items.slice(0, shown).filter(({ kind }) => kind === 'task').length;
}

function itemPiece(kit: Kit, { card, columns }: SheetCard, item: Item, width: number, tint: Tint): Piece {
  const look = { size: sizes.text, fill: tint.ink, as: 'item' } as const;
  if (item.kind === 'saying') return textPiece(kit, item.text, { ...look, fill: tint.soft }, width);
  const text = `${withChildren(kit, item.task)}`;
  const some = forSome(item.task, card, columns);
  if (some.length > 0)
    return squaresWith(
      kit,
      some.map(({ id }) => id),
      text,
      width,
      { ...tint, weight: 400 },
    );
  const hang = item.sign.length > 1 ? sizes.text * 0.6 * item.sign.length : indent;
  return hangingText(kit, item.sign, text, look, width, hang);
}

/** The columns of a task that is not for everybody who does the card. */
function forSome({ columnIds }: Task, { parts }: Card, columns: readonly Column[]): Column[] {
  if (!columnIds || parts.every(({ columnId }) => columnIds.includes(columnId))) return [];
  return columns.filter(({ id }) => columnIds.includes(id));
}

function withChildren(kit: Kit, task: Task): string {
  const children = (task.children ?? []).map((child) => child.text + noteSigns(kit, child));
  const said = `${task.text}${noteSigns(kit, task)}`;
  const all = children.length > 0 ? `${said.replace(/[.:;]$/, '')}: ${children.join('; ')}` : said;
  return task.condition ? `${all} (${task.condition})` : all;
}

/** "+3" with the sign of the checklist, or "+3 in de checklist". */
export function restPiece(kit: Kit, count: number, tint: Tint, isInWords = false): Piece {
  if (count === 0) return emptyPiece();
  const said = isInWords ? `+${count} in de checklist` : `+${count}`;
  return iconText(kit, 'check', said, { size: sizes.text, weight: 700, fill: tint.soft }, 140);
}
