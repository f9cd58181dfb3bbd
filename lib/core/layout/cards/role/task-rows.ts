import { palette } from '@/lib/core/design';
import { taskInWords } from '@/lib/core/protocol/questions';
import type { Task } from '@/schemas/protocol-flow';
import { noteSigns } from '../../kit';
import { inColumns, moveMarks, type Piece, stack } from '../../piece';
import { textPiece } from '../../text-piece';
import { tickBox } from '../marks';
import type { Owner, Row } from '../rows';
import type { RoleLook } from './role-look';

/** Higher than this a block of tasks is cut between tasks, and a task between its parts. */
const mostTogether = 150;

/** The tasks that are shown, each with a box to tick: in one or two columns, whichever is lower. */
export function taskRows(look: RoleLook, owner: Owner, tasks: readonly Task[]): Row[] {
  const { type, width } = look;
  if (tasks.length === 0) return [];
  const between = type.body * 0.12;
  const gap = type.body * 0.15 * look.air;
  const whole = (count: 1 | 2) => {
    const gutter = type.body * 1.6;
    const columnWidth = (width - (count - 1) * gutter) / count;
    const pieces = tasks.map((task) => stack(taskPieces(look, task, columnWidth), 0));
    return inColumns(pieces, count, columnWidth, gutter, between);
  };
  const one = whole(1);
  const two = tasks.length > 1 ? whole(2) : one;
  const piece = two.height < one.height ? two : one;
  if (piece.height <= mostTogether) return [{ owner, piece, gap }];
  return tasks.flatMap((task) =>
    taskPieces(look, task, width).map((part, i) => ({ owner, piece: part, gap: i === 0 ? between : 0 })),
  );
}

/** The words of a task behind its box; its parts below it, in small when they are long. */
function taskPieces({ kit, type, tone }: RoleLook, task: Task, width: number): Piece[] {
  const { body, small } = type;
  const side = body * 0.95;
  const indent = side + body * 0.45;
  const said = textPiece(
    kit,
    taskInWords(task) + noteSigns(kit, task),
    { size: body, as: 'item' },
    width - indent,
  );
  const box = tickBox(0, body * 0.16, side, tone);
  const whole: Piece = {
    width,
    height: Math.max(said.height, body * 1.25),
    marks: [box, ...moveMarks(said.marks, indent, 0)],
  };
  const children = (task.children ?? []).map((child) => child.text + noteSigns(kit, child));
  const together = children.join(' · ');
  const parts = together.length <= 400 ? [together] : children;
  const soft = { size: small, fill: palette.inkSoft, as: 'item' as const };
  return [
    whole,
    ...parts.filter(Boolean).map((text) => {
      const piece = textPiece(kit, text, soft, width - indent);
      return { ...piece, width, marks: moveMarks(piece.marks, indent, 0) };
    }),
  ];
}
