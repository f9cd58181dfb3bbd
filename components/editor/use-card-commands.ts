'use client';

import { findCard } from '@/lib/core/protocol/questions';
import type { CardId, ColumnId, StepId } from '@/schemas/ids';
import type { CardKind } from '@/schemas/protocol-flow';
import { newCard } from './edits/new-card';
import { newId } from '../ids/new-id';
import { useEditing } from './editing-context';
import type { Chosen } from './editor-view';
import { useUndoNotice } from './use-undo-notice';

export type NewCardPlace = { stepId: StepId; columnId: ColumnId | null; index?: number };

/** What can be done with cards from every view. */
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
      chosen: stepId === undefined ? null : wanted,
      stepId: stepId ?? now.stepId,
      routeId: found?.route.id ?? now.routeId,
    }));
  }

  function select(cardId: CardId | null) {
    choose(cardId && { on: 'card', cardId });
  }

  function add(kind: CardKind, place: NewCardPlace): CardId | null {
    const card = newCard(newId('card'), kind, place.columnId);
    if (!edit({ kind: 'add_card', stepId: place.stepId, index: place.index ?? 999, card })) return null;
    select(card.id);
    announce(`Kaart toegevoegd: ${card.title}`);
    return card.id;
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

  return { choose, select, add, remove, showOnCanvas };
}
