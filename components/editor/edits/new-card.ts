import { cardAs, fresh, plainCard } from '@/lib/core/protocol/questions';
import type { CardId, ColumnId } from '@/schemas/ids';
import type { Card, CardKind } from '@/schemas/protocol-flow';

const titles: Record<CardKind, string> = {
  action: fresh('card'),
  question: 'Nieuwe vraag?',
  handover: 'Draag over aan …',
  note: 'Let op',
  outcome: 'Afsluiten en vastleggen',
};

/** An empty card of this kind, standing in this column; an outcome stands in the outcome lane. */
export function newCard(id: CardId, kind: CardKind, columnId: ColumnId | null): Card {
  const card = cardAs(plainCard(id, titles[kind], columnId), kind);
  return card.kind === 'outcome' ? { ...card, outcome: 'close' } : card;
}
