import { called, fresh } from '@/lib/core/protocol/questions';
import type { ColumnId, StepId } from '@/schemas/ids';
import { lengths } from '@/schemas/lengths';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Column, Step } from '@/schemas/protocol-flow';
import { inParts } from './fit';
import type { NewId } from './paste-clip';
import type { Line } from './pasted-tasks';
import { plainName } from './plain-name';

type Pasting = {
  protocol: Protocol;
  /** The columns of the route, and the one pasted in. */
  shown: readonly Column[];
  column: Column;
  make: (lines: readonly [Line, ...Line[]], columnId: ColumnId) => Card;
  newId: NewId;
  say: (note: string) => void;
};

/**
 * A table whose head names columns, as a step for each row. A first column that is none of ours names the steps; what
 * stands in another goes to the column pasted in. Undefined when the head names no column.
 */
export function stepsFromTable(
  pasting: Pasting,
  [head = [], ...rows]: readonly string[][],
): Step[] | undefined {
  const { column, say } = pasting;
  const columns = head.map((name) => columnOf(name, pasting));
  if (!columns.some((one) => one !== undefined)) return undefined;
  const namesSteps = columns[0] === undefined;
  for (const [at, name] of head.entries()) {
    if (columns[at] || (at === 0 && namesSteps) || name === '') continue;
    say(
      `Hier is geen ${called('column', name)}. Wat daarin stond, staat in ${called('column', column.label)}.`,
    );
  }
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => {
      const cells = row.map((text, at) => ({ text, columnId: (columns[at] ?? column).id }));
      return stepFrom(namesSteps ? row[0]! : '', namesSteps ? cells.slice(1) : cells, pasting);
    });
}

/** By its own name, or that of a function in it. */
function columnOf(name: string, { shown, protocol }: Pasting): Column | undefined {
  const wanted = plainName(name);
  if (wanted === '') return undefined;
  const isCalled = (text: string | undefined) => text !== undefined && plainName(text) === wanted;
  const functions = protocol.functions.filter((one) => isCalled(one.name) || isCalled(one.abbreviation));
  return (
    shown.find(({ label }) => isCalled(label)) ??
    shown.find(({ functionIds }) => functions.some(({ id }) => functionIds.includes(id)))
  );
}

function stepFrom(
  name: string,
  cells: readonly { text: string; columnId: ColumnId }[],
  { make, newId, say }: Pasting,
): Step {
  const cards = cells
    .filter(({ text }) => text !== '')
    .map(({ text, columnId }) => {
      const [title = '', ...tasks] = text.split('\n');
      const lines = tasks.map((one) => ({ level: 1, text: one }));
      return make([{ level: 0, text: title }, ...lines], columnId);
    });
  const title = name.replaceAll('\n', ' ').replace(/^(?:stap\s*)?\d{1,2}\s*[.:)–-]?\s+/i, '');
  const [fitting = ''] = inParts(title, lengths.step.title);
  if (fitting !== title) say(`De naam van een stap is ingekort tot „${fitting}”.`);
  return {
    id: newId('step') as StepId,
    label: '1',
    title: fitting === '' ? fresh('step') : fitting,
    kinds: [],
    tags: [],
    cards,
  };
}
