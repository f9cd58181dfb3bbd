import { columnsOf, findStep } from '@/lib/core/protocol/questions';
import type { Operation } from '@/lib/core/protocol';
import { renumber } from '@/lib/core/reshape';
import { fail, ok, type Result } from '@/lib/core/result';
import type { ColumnId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Route, Step } from '@/schemas/protocol-flow';
import { cardFromLines } from './card-from-lines';
import type { NewId, PasteFailure, Pasted, PastePlace } from './paste-clip';
import type { PastedBlock } from './pasted-blocks';
import type { Line } from './pasted-tasks';
import { stepsFromTable } from './steps-from-table';

/**
 * Text from another program as cards: one a line, with deeper lines as its tasks. A table whose head names columns becomes
 * steps with cards in those columns; of any other table each row is a card.
 */
export function pasteText(
  protocol: Protocol,
  blocks: readonly PastedBlock[],
  place: PastePlace,
  newId: NewId,
): Result<Pasted, PasteFailure> {
  const found = findStep(protocol, place.stepId);
  if (!found) return fail({ code: 'no_place', message: 'Deze stap is er niet meer.' });
  const shown = columnsOf(protocol, found.route);
  const column = shown.find(({ id }) => id === place.columnId) ?? shown[0];
  if (!column)
    return fail({ code: 'no_column', message: 'Deze route heeft nog geen kolom. Voeg die eerst toe.' });

  const notes = new Set<string>();
  const say = (note: string) => void notes.add(note);
  const make = (lines: readonly [Line, ...Line[]], columnId: ColumnId) =>
    cardFromLines(lines, columnId, { newId, say });
  const lines: Line[] = [];
  const steps: Step[] = [];
  for (const block of blocks) {
    if (block.kind === 'line') lines.push(block);
    else {
      const ofTable = stepsFromTable({ protocol, shown, column, make, newId, say }, block.rows);
      if (ofTable) steps.push(...ofTable);
      else {
        lines.push(...block.rows.flatMap(linesOfRow));
        say('De kop van een tabel noemt geen kolom van deze route. Elke rij is een kaart.');
      }
    }
  }
  const cards = groupsOf(lines).map((group) => make(group, column.id));
  const adding = cards.map((card, at): Operation => {
    return { kind: 'add_card', stepId: place.stepId, index: place.index + at, card };
  });
  return ok({
    operation: { kind: 'batch', operations: [...adding, ...addSteps(found, steps)] },
    cardIds: [...cards, ...steps.flatMap((step) => step.cards)].map(({ id }) => id),
    stepIds: steps.map(({ id }) => id),
    notes: [...notes],
  });
}

/** A card of each row: its first cell the title, the others its tasks. */
function linesOfRow(row: readonly string[]): Line[] {
  return row
    .flatMap((cell) => cell.split('\n'))
    .filter((text) => text !== '')
    .map((text, at) => ({ level: at === 0 ? 0 : 1, text }));
}

/** A line with the deeper ones below it. */
function groupsOf(lines: readonly Line[]): [Line, ...Line[]][] {
  const groups: [Line, ...Line[]][] = [];
  for (const line of lines) {
    if (line.level === 0 || groups.length === 0) groups.push([{ ...line, level: 0 }]);
    else groups.at(-1)!.push(line);
  }
  return groups;
}

function addSteps(
  { route, index: at }: { route: Route; index: number },
  steps: readonly Step[],
): Operation[] {
  const adding = steps.map((step, index): Operation => {
    return { kind: 'add_step', routeId: route.id, index: at + 1 + index, step };
  });
  return [...adding, ...renumber(route.steps, route.steps.toSpliced(at + 1, 0, ...steps))];
}
