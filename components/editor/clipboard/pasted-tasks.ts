import { tasksFrom, type NewId } from '@/lib/core/clipboard';
import type { Task } from '@/schemas/protocol-flow';
import { textOn } from './transfer';

/** What somebody pastes in a task, when it is more than one: else it is text as any other. */
export function pastedTasks(
  transfer: DataTransfer,
  newId: NewId,
): { tasks: Task[]; notes: string[] } | undefined {
  const text = textOn(transfer);
  if (!text.ok) return undefined;
  const { tasks, notes } = tasksFrom(text.value.blocks, newId);
  const count = tasks.reduce((sum, { children = [] }) => sum + 1 + children.length, 0);
  return count > 1 ? { tasks, notes: [...text.value.notes, ...notes] } : undefined;
}
