import type { CardId, ColumnId } from '@/schemas/ids';
import type { ActionCard } from '@/schemas/protocol-flow';

/** A card to do, that says nothing but its title; in this column, or in none yet. */
export function plainCard(id: CardId, title: string, columnId: ColumnId | null): ActionCard {
  return {
    id,
    kind: 'action',
    title,
    parts: columnId ? [{ columnId, part: 'does' }] : [],
    tasks: { ordered: false, items: [] },
    tools: [],
    formIds: [],
    contactIds: [],
    definitionIds: [],
    tags: [],
    join: 'any',
    exits: [],
  };
}
