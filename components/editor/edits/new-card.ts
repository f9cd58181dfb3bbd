import { cardAs, fresh } from '@/lib/core/protocol/questions';
import type { CardId, ColumnId } from '@/schemas/ids';
import type { ActionCard, Card, CardKind } from '@/schemas/protocol-flow';

const titles: Record<CardKind, string> = {
  action: fresh('card'),
  question: 'Nieuwe vraag?',
  handover: 'Draag over aan …',
  note: 'Let op',
  outcome: 'Afsluiten en vastleggen',
};

/** An empty card of this kind, standing in this column; an outcome stands in the outcome lane. */
export function newCard(id: CardId, kind: CardKind, columnId: ColumnId | null): Card {
  const action: ActionCard = {
    id,
    kind: 'action',
    title: titles[kind],
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
  const card = cardAs(action, kind);
  return card.kind === 'outcome' ? { ...card, outcome: 'close' } : card;
}
