'use client';

import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { Store } from '@/components/ui/create-store';
import { moveCard } from '../edits/move-card';
import { connectCards } from '../edits/connect-cards';
import { newId } from '../../ids/new-id';
import { useEditing } from '../editing-context';
import { useCardCommands } from '../use-card-commands';
import type { CardId } from '@/schemas/ids';
import type { CanvasModel } from './canvas-model';
import { dropTarget } from './drop-target';
import { restingPointer, type PointerState } from './pointer-state';

const STARTS_AFTER_PX = 4;

/**
 * Dragging a card to another cell, and drawing an arrow from the knob of the chosen card. While dragging only
 * the dragged element moves, by a CSS translate outside React; the preview is drawn again when the cell changes.
 */
export function useCardPointer(model: RefObject<CanvasModel>, pointer: Store<PointerState>) {
  const flow = useReactFlow();
  const { draft, edit, mayEdit, announce } = useEditing();
  const { select } = useCardCommands();
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  /** Follows the pointer until it is let go (`end` true) or Escape is pressed (`end` false). */
  function follow(
    move: (event: globalThis.PointerEvent) => void,
    end: (event: globalThis.PointerEvent | null) => void,
  ) {
    const onUp = (event: globalThis.PointerEvent) => finish(event);
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && finish(null);
    const onCancel = () => finish(null);
    function finish(event: globalThis.PointerEvent | null) {
      stop.current?.();
      end(event);
      pointer.set(() => restingPointer);
    }
    stop.current = () => {
      stop.current = undefined;
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKey);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKey);
  }

  function drag(element: HTMLElement, down: PointerEvent) {
    const card = model.current.cards.find(({ id }) => id === element.dataset.cardId);
    const wrapper = element.parentElement;
    if (!card || !wrapper) return;
    const zoom = flow.getZoom();
    const from = { x: down.clientX, y: down.clientY };
    const grabbed = flow.screenToFlowPosition(from);
    let isDragging = false;
    const move = (event: globalThis.PointerEvent) => {
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (!isDragging && Math.hypot(dx, dy) < STARTS_AFTER_PX) return;
      if (!isDragging) {
        isDragging = true;
        element.dataset.dragging = 'true';
        wrapper.style.zIndex = '1000';
      }
      element.style.translate = `${dx / zoom}px ${dy / zoom}px`;
      const target = dropTarget(
        model.current,
        card,
        grabbed,
        flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }),
      );
      const shown = pointer.get().target;
      if (
        target?.stepId === shown?.stepId &&
        target?.index === shown?.index &&
        target?.columnId === shown?.columnId
      )
        return;
      pointer.set((state) => ({ ...state, target: target ?? null }));
    };
    follow(move, (up) => {
      const { target } = pointer.get();
      element.style.translate = '';
      wrapper.style.zIndex = '';
      delete element.dataset.dragging;
      if (!isDragging) return;
      swallowNextClick();
      if (!up || !target) return;
      const operation = moveCard(draft.state.get().document, card.id, target);
      if (operation && edit(operation)) announce('Kaart verplaatst.');
      select(card.id);
    });
  }

  function draw(fromId: CardId) {
    const card = model.current.cards.find(({ id }) => id === fromId);
    if (!card) return;
    const from = { x: card.box.x + card.box.width / 2, y: card.box.y + card.box.height };
    follow(
      (event) => {
        const to = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
        pointer.set((state) => ({ ...state, arrow: { from, to } }));
      },
      (up) => {
        const under =
          up && document.elementFromPoint(up.clientX, up.clientY)?.closest<HTMLElement>('[data-card-id]');
        const toId = under?.dataset.cardId as CardId | undefined;
        if (!toId) return;
        const operation = connectCards(draft.state.get().document, fromId, toId, newId('exit'));
        if (operation && edit(operation)) announce('Kaarten verbonden.');
      },
    );
  }

  return function onPointerDown(event: PointerEvent) {
    if (!mayEdit || event.button !== 0 || stop.current) return;
    const target = event.target as HTMLElement;
    const knob = target.closest<HTMLElement>('[data-connect]');
    const card = target.closest<HTMLElement>('[data-card-id]');
    if (knob) draw(knob.dataset.connect as CardId);
    else if (card) drag(card, event);
  };
}

/** The click that follows a drag chooses nothing. */
function swallowNextClick() {
  const swallow = (event: Event) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
