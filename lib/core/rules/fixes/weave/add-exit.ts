import { findCard } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Exit } from '@/schemas/protocol-flow';
import type { Draft } from '../draft';

/** Behind the lines that the card has. */
export function addExit(draft: Draft, cardId: CardId, exit: Exit) {
  const { card } = findCard(draft.protocol, cardId)!;
  draft.edit({ kind: 'add_exit', cardId, index: card.exits.length, exit });
}
