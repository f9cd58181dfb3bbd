import type { Card, Column, Task } from '@/schemas/protocol-flow';
import { type Kit, noteSigns } from '../kit';
import { emptyPiece, inColumns, type Piece } from '../piece';
import { hangingText, iconText, textPiece } from '../text-piece';
import type { SheetCard } from './content';
import type { Item } from './item';
import type { Tint } from './facts';
import { least, sizes } from './measures';
import { squaresWith } from './square';

const gapX = 12;
const indent = 9;

/** The first `shown` items by importance, in the order of the protocol, in as many columns as are wide enough. */
export function itemsPiece(kit: Kit, of: SheetCard, shown: number, width: number, tint: Tint): Piece {
  const items = shownItems(of, shown);
  if (items.length === 0) return emptyPiece();
  const fit = Math.max(1, Math.floor((width + gapX) / (least.tasks + gapX)));
  const count = Math.min(3, fit, items.length);
  const columnWidth = (width - (count - 1) * gapX) / count;
  const pieces = items.map((item) => itemPiece(kit, of, item, columnWidth, tint));
  return inColumns(pieces, count, columnWidth, gapX, 0);
}

export function shownItems({ card, items }: SheetCard, shown: number): Item[] {
  const order = (item: Item) => (item.kind === 'task' ? card.tasks.items.indexOf(item.task) : -1);
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
