import type { ColumnId } from '@/schemas/ids';
import type { Card } from '@/schemas/protocol-flow';
import { soundFlow } from '../grounds';
import { named } from '../places';
import type { Rule } from '../rule';

/** Columns that a task or exit names though the card does not stand in them: nobody would do or follow it. */
function absentColumns(card: Card): Set<ColumnId> {
  const present = new Set(card.parts.map((part) => part.columnId));
  const wanted = [...card.tasks.items, ...card.exits].flatMap(({ columnIds }) => columnIds ?? []);
  return new Set(wanted.filter((id) => !present.has(id)));
}

export const workForAbsentColumn: Rule = {
  id: 'work-for-absent-column',
  title: 'Taken staan bij wie ze doet',
  why: 'Een taak voor een kolom waar de kaart niet staat, ziet niemand.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check: (protocol, facts) =>
    facts.cards
      .filter(({ card }) => card.parts.length > 0)
      .flatMap((placed) =>
        [...absentColumns(placed.card)].map((columnId) => {
          const label = protocol.columns.find((column) => column.id === columnId)?.label ?? columnId;
          return {
            where: { ...placed.where, columnId },
            message: `${named(placed)} heeft een taak of lijn voor "${label}", maar staat niet in die kolom. Zet de kaart ook in die kolom, of kies een andere kolom voor de taak of lijn.`,
          };
        }),
      ),
};
