'use client';

import { useReactFlow } from '@xyflow/react';
import type { PointerEvent, RefObject } from 'react';
import type { Store } from '@/components/ui/create-store';
import type { CardId } from '@/schemas/ids';
import { cardsIn, isAddingTo } from '../chosen-cards';
import { moveCard } from '../edits/move-card';
import { useEditing } from '../editing-context';
import { elementAt, placeOf } from '../going/places';
import { useCardCommands } from '../use-card-commands';
import { useMovingCards } from '../use-moving-cards';
import type { CanvasModel, CardShape } from './canvas-model';
import { dropTarget, type DropTarget } from './drop-target';
import { DRAG_STARTS_AFTER_PX, swallowNextClick, type Follow } from './follow-pointer';
import { hold } from './held-cards';
import type { PointerState } from './pointer-state';

const LONG_PRESS_MS = 500;

/**
 * Dragging a card, or all that are chosen when it is one of them, to another cell. Only their elements move, by a CSS
 * translate outside React; the preview is drawn again when the cell changes. A long press of a finger is told.
 */
export function useCardDrag(
  model: RefObject<CanvasModel>,
  pointer: Store<PointerState>,
  pressLong: (cardId: CardId) => void,
) {
  const flow = useReactFlow();
  const { draft, view, edit, announce } = useEditing();
  const { select } = useCardCommands();
  const { along } = useMovingCards();

  function drop(card: CardShape, target: DropTarget, moving: readonly CardId[]) {
    if (moving.length > 1) return void along(moving, card.id, target);
    const operation = moveCard(draft.state.get().document, card.id, target);
    if (operation && edit(operation)) announce('Kaart verplaatst.');
    select(card.id);
  }

  return function drag(element: HTMLElement, down: PointerEvent, follow: Follow) {
    const card = model.current.cards.find(({ id }) => id === element.dataset.cardId);
    const canvas = element.closest<HTMLElement>('.react-flow');
    if (!card || !canvas) return;
    const chosen = cardsIn(view.get().chosen);
    const moving = chosen.includes(card.id) ? chosen : [card.id];
    const ids = new Set(moving);
    const zoom = flow.getZoom();
    const from = { x: down.clientX, y: down.clientY };
    const grabbed = flow.screenToFlowPosition(from);
    let held: ReturnType<typeof hold> | undefined;
    const mayBeLong = down.pointerType === 'touch' && !isAddingTo(view.get().chosen);
    const press = mayBeLong ? setTimeout(() => held ?? pressLong(card.id), LONG_PRESS_MS) : undefined;

    function move({ clientX: x, clientY: y }: globalThis.PointerEvent) {
      const [dx, dy] = [x - from.x, y - from.y];
      if (!held && Math.hypot(dx, dy) < DRAG_STARTS_AFTER_PX) return;
      if (!held) {
        clearTimeout(press);
        pointer.set((state) => ({ ...state, isBusy: true }));
        held = hold(moving.flatMap((id) => elementAt(placeOf.card(id), canvas!) ?? []));
      }
      held.moveBy(dx / zoom, dy / zoom);
      const target = dropTarget(model.current, card!, grabbed, flow.screenToFlowPosition({ x, y }), ids);
      if (!isSamePlace(target, pointer.get().target))
        pointer.set((state) => ({ ...state, target: target ?? null }));
    }

    follow(move, (up) => {
      clearTimeout(press);
      const { target } = pointer.get();
      if (!held) return;
      held.letGo();
      swallowNextClick();
      if (up && target) drop(card, target, moving);
    });
  };
}

function isSamePlace(a: DropTarget | undefined, b: DropTarget | null): boolean {
  return a?.stepId === b?.stepId && a?.index === b?.index && a?.columnId === b?.columnId;
}
