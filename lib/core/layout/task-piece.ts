import { palette } from '@/lib/core/design';
import type { ColumnId } from '@/schemas/ids';
import type { Card, Task } from '@/schemas/protocol-flow';
import { columnNames, type Kit, noteSigns } from './kit';
import { emptyPiece, inColumns, moveMarks, type Piece, stack } from './piece';
import { hangingText, textPiece } from './text-piece';

/** The horizontal stretch of a column inside the card, measured from the left of the card's text. */
export type Stretch = { columnId: ColumnId; from: number; to: number };
export type NumberedTask = { task: Task; sign: string };

/**
 * The tasks of a card. Those for everybody come first, spread over text columns when the card is wide;
 * those for some columns stand under the columns they are for.
 */
export function tasksPiece(
  kit: Kit,
  card: Card,
  tasks: readonly NumberedTask[],
  width: number,
  stretches: readonly Stretch[],
): Piece {
  const { space, body } = kit.style;
  const shared: NumberedTask[] = [];
  const grouped = new Map<string, { from: number; to: number; tasks: NumberedTask[] }>();
  for (const numbered of tasks) {
    const own = placeOf(numbered.task, stretches);
    if (!own) {
      shared.push(numbered);
      continue;
    }
    const key = `${own.from}-${own.to}`;
    const group = grouped.get(key) ?? {
      from: stretches[own.from]!.from,
      to: stretches[own.to]!.to,
      tasks: [],
    };
    group.tasks.push(numbered);
    grouped.set(key, group);
  }
  const count = Math.min(3, Math.max(1, Math.floor(width / (body * 17))), Math.max(1, shared.length));
  const columnWidth = (width - (count - 1) * space.l) / count;
  const top = inColumns(
    shared.map((numbered) => taskPiece(kit, numbered, columnWidth, whomOf(kit, numbered.task, card))),
    count,
    columnWidth,
    space.l,
    space.xs,
  );
  return stack([top, groupsPiece(kit, [...grouped.values()])], space.s);
}

/** Groups beside each other as far as their stretches are free, then below. */
function groupsPiece(kit: Kit, groups: { from: number; to: number; tasks: NumberedTask[] }[]): Piece {
  const whole = emptyPiece();
  const placed: { from: number; to: number; bottom: number }[] = [];
  for (const group of groups) {
    const pieces = group.tasks.map((numbered) => taskPiece(kit, numbered, group.to - group.from));
    const piece = stack(pieces, kit.style.space.xs);
    const above = placed.filter((other) => other.from < group.to && group.from < other.to);
    const top = above.reduce((low, other) => Math.max(low, other.bottom + kit.style.space.s), 0);
    whole.marks.push(...moveMarks(piece.marks, group.from, top));
    placed.push({ from: group.from, to: group.to, bottom: top + piece.height });
    whole.height = Math.max(whole.height, top + piece.height);
    whole.width = Math.max(whole.width, group.to);
  }
  return whole;
}

/** First and last stretch of a task that is for some but not all columns of the card and for a run of them. */
function placeOf(task: Task, stretches: readonly Stretch[]): { from: number; to: number } | undefined {
  if (!task.columnIds || stretches.length < 2) return undefined;
  const at = stretches.flatMap((stretch, i) => (task.columnIds?.includes(stretch.columnId) ? [i] : []));
  const from = at[0];
  const to = at[at.length - 1];
  if (from === undefined || to === undefined || at.length === stretches.length) return undefined;
  return to - from === at.length - 1 ? { from, to } : undefined;
}

/** The columns of a task by name, for a task of some columns that cannot stand under them. */
function whomOf({ lookup }: Kit, { columnIds }: Task, { parts }: Card): string {
  if (!columnIds || parts.every(({ columnId }) => columnIds.includes(columnId))) return '';
  return columnNames(lookup, columnIds);
}

function taskPiece(kit: Kit, { task, sign }: NumberedTask, width: number, whom = ''): Piece {
  const { body, small, space } = kit.style;
  const indent = sign.length > 1 ? body * 0.62 * sign.length + space.xs : body * 0.95;
  const said = whom === '' ? task.text : `${whom}: ${task.text}`;
  const noted = said + noteSigns(kit, task);
  const text = task.condition ? `${noted} (${task.condition})` : noted;
  const children = (task.children ?? []).map((child) => child.text + noteSigns(kit, child)).join(' · ');
  const detail = textPiece(kit, children, { size: small, fill: palette.inkSoft, as: 'item' }, width - indent);
  return stack(
    [hangingText(kit, sign, text, { size: body, as: 'item' }, width, indent), indented(detail, indent)],
    0,
  );
}

function indented(piece: Piece, indent: number): Piece {
  moveMarks(piece.marks, indent, 0);
  piece.width += indent;
  return piece;
}
