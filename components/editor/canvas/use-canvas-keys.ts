'use client';

import type { KeyboardEvent, RefObject } from 'react';
import { useShowTalk } from '../comments/use-show-talk';
import { nudgeCard } from '../edits/nudge-card';
import { useEditing } from '../editing-context';
import { useCardCommands } from '../use-card-commands';
import { findCard, stepInWords } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { CanvasModel } from './canvas-model';
import { cardInDirection, type Direction } from './card-in-direction';

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The keys of the canvas: arrows choose, Alt with arrows moves, Enter edits, C comments, Delete removes. */
export function useCanvasKeys(model: RefObject<CanvasModel>, focusCard: (id: CardId) => void) {
  const { view, draft, edit, mayEdit, announce } = useEditing();
  const { select, remove } = useCardCommands();
  const { show } = useShowTalk();

  function nudge(cardId: CardId, direction: Direction) {
    const operation = nudgeCard(draft.state.get().document, cardId, direction);
    if (!operation || !edit(operation)) return announce('Verder kan niet.');
    select(cardId);
    const found = findCard(draft.state.get().document, cardId);
    if (found) announce(`Verplaatst naar ${stepInWords(found.step)}, plek ${found.index + 1}.`);
    requestAnimationFrame(() => focusCard(cardId));
  }

  return function onKeyDown(event: KeyboardEvent) {
    const isOnCard = event.target instanceof HTMLElement && event.target.closest('[data-card-id]') !== null;
    if (!isOnCard || event.ctrlKey || event.metaKey) return;
    const { cardId } = view.get();
    const direction = directions[event.key];
    if (direction) {
      event.preventDefault();
      if (event.altKey && cardId && mayEdit) return nudge(cardId, direction);
      const next = cardInDirection(model.current.cards, cardId, direction);
      if (!next) return announce('Daar staat geen kaart.');
      select(next);
      focusCard(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (!cardId) select((event.target as HTMLElement).dataset.cardId as CardId);
      view.set((now) => ({ ...now, open: 'inspector', side: 'card' }));
    } else if (event.key === 'Delete' && cardId && mayEdit) {
      event.preventDefault();
      remove(cardId);
      const next = view.get().cardId;
      if (next) requestAnimationFrame(() => focusCard(next));
    } else if (event.key.toLowerCase() === 'c' && !event.altKey && cardId) {
      event.preventDefault();
      show({ anchor: { on: 'card', cardId }, threadId: null });
    } else if (event.key === 'Escape') select(null);
  };
}
