import type { PartId } from '@/schemas/ids';
import { lengths } from '@/schemas/lengths';
import { mostSubitems } from '@/schemas/limits';
import type { Task } from '@/schemas/protocol-flow';
import { inParts } from './fit';
import type { NewId } from './paste-clip';
import type { PastedBlock, PastedLine } from './pasted-blocks';

export type Line = Pick<PastedLine, 'level' | 'text'>;

/** Lines as tasks, deeper lines as their parts; a row of a table as one task. A text that does not fit goes on in the next. */
export function tasksFrom(blocks: readonly PastedBlock[], newId: NewId): { tasks: Task[]; notes: string[] } {
  const tasks: Task[] = [];
  let broken = 0;
  for (const { level, text } of blocks.flatMap(linesOf)) {
    const parts = inParts(text, lengths.task.text);
    if (parts.length > 1) broken += 1;
    for (const part of parts) put(tasks, { level, text: part }, newId('part') as PartId);
  }
  return { tasks, notes: broken > 0 ? [brokenInWords(broken)] : [] };
}

function put(tasks: Task[], { level, text }: Line, id: PartId): void {
  const last = tasks.at(-1);
  const children = last?.children ?? [];
  if (!last || level === 0 || children.length >= mostSubitems) tasks.push({ id, text });
  else tasks[tasks.length - 1] = { ...last, children: [...children, { id, text }] };
}

function linesOf(block: PastedBlock): Line[] {
  if (block.kind === 'line') return [block];
  return block.rows.flatMap((row) => {
    const cells = row.filter((cell) => cell !== '').map((cell) => cell.replaceAll('\n', ' '));
    return cells.length > 0 ? [{ level: 0, text: cells.join(' – ') }] : [];
  });
}

function brokenInWords(count: number): string {
  return count === 1
    ? 'Een regel was te lang voor één taak en is verdeeld.'
    : `${count} regels waren te lang voor één taak en zijn verdeeld.`;
}
