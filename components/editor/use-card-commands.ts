'use client';

import { findCard } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import { useEditing } from './editing-context';
import type { Chosen } from './editor-view';
import { placeOf } from './going/places';
import { useUndoNotice } from './use-undo-notice';

const isSame = (one: Chosen | null, other: Chosen | null) =>
  one !== null && other !== null && placeOf.choice(one) === placeOf.choice(other);

/** What can be done from every view with cards that are there. */
export function useCardCommands() {
  const { draft, view, edit, announce } = useEditing();
  const noticeWithUndo = useUndoNotice();

  /** Takes a card, a cell or a line in hand; what is not there any more is not chosen. */
  function choose(wanted: Chosen | null) {
    const found =
      wanted && wanted.on !== 'cell' ? findCard(draft.state.get().document, wanted.cardId) : undefined;
    const stepId = wanted?.on === 'cell' ? wanted.stepId : found?.step.id;
    view.set((now) => ({
      ...now,
      // The same choice stays the same object: nothing has to be drawn or brought in sight again.
      chosen: stepId === undefined ? null : isSame(now.chosen, wanted) ? now.chosen : wanted,
      titling: null,
      stepId: stepId ?? now.stepId,
      routeId: found?.route.id ?? now.routeId,
    }));
  }

  function select(cardId: CardId | null) {
    choose(cardId && { on: 'card', cardId });
  }

  function remove(cardId: CardId) {
    const found = findCard(draft.state.get().document, cardId);
    if (!found || !edit({ kind: 'remove_card', cardId })) return;
    const next = found.step.cards[found.index + 1] ?? found.step.cards[found.index - 1];
    select(next?.id ?? null);
    noticeWithUndo(`Kaart verwijderd: ${found.card.title}`, () => select(cardId));
    announce('Kaart verwijderd. Ongedaan maken met Ctrl Z.');
  }

  function showOnCanvas(cardId: CardId) {
    select(cardId);
    view.set((now) => ({ ...now, tab: 'flow' }));
  }

  return { choose, select, remove, showOnCanvas };
}
