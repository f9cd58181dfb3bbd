import type { Protocol } from '@/schemas/protocol';
import type { Card, PartOfColumn } from '@/schemas/protocol-flow';
import { soundFlow } from '../grounds';
import { named } from '../places';
import type { Rule } from '../rule';

/** Silent on a card without any way on: dead-end says that once for all its columns. */
export const columnLeftBehind: Rule = {
  id: 'column-left-behind',
  title: 'Elke kolom die iets doet, kan verder',
  why: 'Wie zijn werk heeft gedaan en geen vervolg ziet, weet niet of een ander het overneemt.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check: (protocol, facts) =>
    facts.cards.flatMap((placed) =>
      leftBehind(placed.card).map(({ columnId }) => ({
        where: { ...placed.where, columnId },
        subject: columnId,
        message: `${named(placed)} heeft geen lijn verder voor "${labelOf(protocol, columnId)}". Laat een lijn ook voor die kolom gelden, of draag het over.`,
      })),
    ),
};

/** Columns that act in the card while every line out of it is for others. */
function leftBehind({ kind, exits, parts }: Card): PartOfColumn[] {
  if (kind === 'outcome' || kind === 'handover' || exits.length === 0) return [];
  if (exits.some(({ columnIds }) => columnIds === undefined)) return [];
  const goesOn = new Set(exits.flatMap(({ columnIds }) => columnIds ?? []));
  const stands = new Set(parts.map(({ columnId }) => columnId));
  // A line for a column that does not stand here was meant for another: work-for-absent-column says so.
  if ([...goesOn].some((id) => !stands.has(id))) return [];
  return parts.filter(
    ({ columnId, part }) => (part === 'does' || part === 'decides') && !goesOn.has(columnId),
  );
}

function labelOf({ columns }: Protocol, columnId: PartOfColumn['columnId']): string {
  return columns.find(({ id }) => id === columnId)?.label ?? columnId;
}
