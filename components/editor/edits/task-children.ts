import { sentenceCase } from '@/lib/core/dutch';
import { counted, names } from '@/lib/core/protocol/questions';
import { lengths } from '@/schemas/lengths';
import { mostSubitems } from '@/schemas/limits';
import { tooLong } from '@/schemas/typed-text';
import type { Task } from '@/schemas/protocol-flow';
import { newId } from '../../ids/new-id';

type Child = NonNullable<Task['children']>[number];

/** All parts of a task together, each on a line of its own. */
export const MOST_CHARACTERS = mostSubitems * (lengths.subitem.text + 1);

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** What is wrong with the parts of a task as somebody typed them: too many, or one of them too long. */
export function judgeChildren(text: string): string | undefined {
  const lines = linesOf(text);
  const { one, many } = names.subitem;
  return lines.length > mostSubitems
    ? `Er passen hoogstens ${counted(mostSubitems, 'subitem')}, en dit zijn er ${lines.length}. Zet de andere ${many} in een nieuwe ${names.task.one}.`
    : lines
        .map((line, at) => tooLong(`${sentenceCase(one)} ${at + 1}`, line, lengths.subitem.text))
        .find((problem) => problem !== undefined);
}

/**
 * The parts of a task from lines of text. A line that was there keeps its part, wherever it stands now, with its id
 * and footnote; a line that was rewritten keeps the part of its place when no other line did.
 */
export function childrenFrom(text: string, before: readonly Child[] = []): Child[] {
  const lines = linesOf(text);
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
