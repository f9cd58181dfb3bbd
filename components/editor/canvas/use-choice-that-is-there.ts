'use client';

import { useEffect } from 'react';
import { findCard, findStep } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import { useEditing } from '../editing-context';
import { choiceOf } from '../chosen-cards';
import type { Chosen } from '../editor-view';
import { placeOf } from '../going/places';
import type { CanvasModel } from './canvas-model';
import { spotOf, spotsOf } from './walk';

/** What is in hand lets go of itself when it is gone: a line to its card, a cell to the card that came to stand in it. */
export function useChoiceThatIsThere(model: CanvasModel): void {
  const { view, draft } = useEditing();
  useEffect(() => {
    const { chosen } = view.get();
    const still = chosen && stillThere(model, draft.state.get().document, chosen);
    if (still === chosen) return;
    // What had the focus went with it.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    view.set((now) => ({
      ...now,
      chosen: still,
      aim: isLost && still && now.aim === null ? placeOf.choice(still) : now.aim,
    }));
  }, [view, draft, model]);
}

function stillThere(model: CanvasModel, document: Protocol, chosen: Chosen): Chosen | null {
  if (chosen.on === 'cell') {
    if (spotOf(spotsOf(model, true), chosen)) return chosen;
    const card = findStep(document, chosen.stepId)?.step.cards.find(({ parts }) =>
      parts.some(({ columnId }) => columnId === chosen.columnId),
    );
    return card ? { on: 'card', cardId: card.id } : null;
  }
  if (chosen.on === 'cards') {
    const left = chosen.cardIds.filter((id) => findCard(document, id));
    return left.length === chosen.cardIds.length ? chosen : choiceOf(left, chosen.isAdding);
  }
  const card = findCard(document, chosen.cardId)?.card;
  if (!card) return null;
  if (chosen.on === 'card' || card.exits.some(({ id }) => id === chosen.exitId)) return chosen;
  return { on: 'card', cardId: card.id };
}
