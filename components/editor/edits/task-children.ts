import type { Task } from '@/schemas/protocol-flow';
import { newId } from './new-id';

type Child = NonNullable<Task['children']>[number];

/** As many parts of a task as the schema takes. */
const MOST_CHILDREN = 20;

/**
 * The parts of a task from lines of text. A line that was there keeps its part, wherever it stands now, with its id
 * and footnote; a line that was rewritten keeps the part of its place when no other line did.
 */
export function childrenFrom(text: string, before: readonly Child[] = []): Child[] {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_CHILDREN);
  const left = [...before];
  const take = (child: Child | undefined) => {
    if (child && left.includes(child)) return left.splice(left.indexOf(child), 1)[0];
    return undefined;
  };
  const same = lines.map((line) => take(left.find((child) => child.text === line)));
  return lines.map((line, index) => {
    const child = same[index] ?? take(before[index]);
    return child ? { ...child, text: line } : { id: newId('part'), text: line };
  });
}
