import { seenIn } from '@/lib/core/drafting';
import { cardAs, type Operation } from '@/lib/core/protocol';
import type { Card } from '@/schemas/protocol-flow';

/** Another title. With `mayAsk` the card is new: while its title ends in a question mark it is a question. */
export function retitleCard(card: Card, title: string, mayAsk: boolean): Operation {
  const asks = title.trimEnd().endsWith('?');
  const kind = asks ? 'question' : 'action';
  const mayChange = mayAsk && (card.kind === 'action' || card.kind === 'question');
  if (!mayChange || card.kind === kind)
    return { kind: 'change_card', cardId: card.id, ...seenIn(card, { title }) };
  return { kind: 'replace_card', card: { ...cardAs(card, kind), title }, was: card };
}
