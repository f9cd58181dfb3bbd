'use client';

import { notifications } from '@mantine/notifications';
import { counted, findCard, stepInWords } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Operation } from '@/schemas/operation';
import { batchOf } from './edits/batch-of';
import type { CardPlace } from './edits/move-card';
import { moveCardsAlong, nudgeCards } from './edits/move-cards';
import { useEditing } from './editing-context';

/** Moving several cards together, as one edit; says where they came, or that there is no room. */
export function useMovingCards() {
  const { draft, edit, announce } = useEditing();
  const now = () => draft.state.get().document;

  function make(cardIds: readonly CardId[], operations: Operation[] | undefined): boolean {
    if (!operations) {
      const message = 'Daar is geen plek voor alle gekozen kaarten. Ze blijven waar ze staan.';
      notifications.show({ message });
      announce(message);
      return false;
    }
    if (operations.length === 0 || !edit(batchOf(operations))) return false;
    const first = findCard(now(), cardIds[0]!);
    const where = first ? `, de eerste naar ${stepInWords(first.step)}, plek ${first.index + 1}` : '';
    announce(`${counted(cardIds.length, 'card')} verplaatst${where}.`);
    return true;
  }

  return {
    nudge: (cardIds: readonly CardId[], direction: Parameters<typeof nudgeCards>[2]) =>
      make(cardIds, nudgeCards(now(), cardIds, direction)),
    /** With this one of them, that goes to its place. */
    along: (cardIds: readonly CardId[], cardId: CardId, place: CardPlace) =>
      make(cardIds, moveCardsAlong(now(), cardIds, cardId, place)),
  };
}
