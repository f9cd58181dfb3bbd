import { sentenceCase } from '@/lib/core/dutch';
import { counted, names } from '@/lib/core/protocol/questions';
import { lengths } from '@/schemas/lengths';
import { mostSignalParts, mostSubitems } from '@/schemas/limits';
import { tooLong } from '@/schemas/typed-text';
import type { PartId } from '@/schemas/ids';
import { newId } from '../../ids/new-id';

type Child = { id: PartId; text: string };
type Bounds = { most: number; each: number; /** What a part belongs to. */ of: 'task' | 'signal' };

/** How many parts a task and a signal hold, and how long each. */
export const partsOf = {
  task: { most: mostSubitems, each: lengths.subitem.text, of: 'task' },
  signal: { most: mostSignalParts, each: lengths.signal.text, of: 'signal' },
} as const;

/** All parts together, each on a line of its own. */
export const mostCharacters = ({ most, each }: Bounds) => most * (each + 1);

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** What is wrong with the parts as somebody typed them: too many, or one of them too long. */
export function judgeChildren(text: string, { most, each, of }: Bounds): string | undefined {
  const lines = linesOf(text);
  const { one, many } = names.subitem;
  return lines.length > most
    ? `Er passen hoogstens ${counted(most, 'subitem')}, en dit zijn er ${lines.length}. Zet de andere ${many} in een ${of === 'task' ? 'nieuwe' : 'nieuw'} ${names[of].one}.`
    : lines
        .map((line, at) => tooLong(`${sentenceCase(one)} ${at + 1}`, line, each))
        .find((problem) => problem !== undefined);
}

/**
 * The parts from lines of text. A line that was there keeps its part, wherever it stands now, with its id
 * and footnote; a line that was rewritten keeps the part of its place when no other line did.
 */
export function childrenFrom<C extends Child>(text: string, before: readonly C[] = []): (C | Child)[] {
  const lines = linesOf(text);
  const left = [...before];
  const take = (child: C | undefined) => {
    if (child && left.includes(child)) return left.splice(left.indexOf(child), 1)[0];
    return undefined;
  };
  const same = lines.map((line) => take(left.find((child) => child.text === line)));
  return lines.map((line, index) => {
    const child = same[index] ?? take(before[index]);
    return child ? { ...child, text: line } : { id: newId('part'), text: line };
  });
}
