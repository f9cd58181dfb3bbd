'use client';

import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { Store } from '@/components/ui/create-store';
import { moveCard } from '../edits/move-card';
import { connectCards } from '../edits/connect-cards';
import { spanCard, type Edge } from '../edits/span-card';
import { newId } from '../../ids/new-id';
import { useEditing } from '../editing-context';
import { useCardCommands } from '../use-card-commands';
import { useLineCommands } from '../use-line-commands';
import type { Point } from '@/lib/core/layout';
import type { CardId, ColumnId } from '@/schemas/ids';
import type { Answer } from '@/schemas/vocabulary';
import type { CanvasModel } from './canvas-model';
import { columnAt, dropTarget, spannedBox } from './drop-target';
import { restingPointer, type PointerState } from './pointer-state';

const STARTS_AFTER_PX = 4;

/**
 * Dragging a card to another cell, its edge over columns, an arrow from its knob, an end of a line elsewhere. While a
 * card is dragged only its element moves, by a CSS translate outside React; the preview is drawn again when the cell
 * changes.
 */
export function useCardPointer(model: RefObject<CanvasModel>, pointer: Store<PointerState>) {
  const flow = useReactFlow();
  const { draft, view, edit, mayEdit, announce } = useEditing();
  const { select } = useCardCommands();
  const { lead, startAt } = useLineCommands();
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
      pointer.set(({ hovered }) => ({ ...restingPointer, hovered }));
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
        pointer.set((state) => ({ ...state, isBusy: true }));
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

  /** Draws an arrow with one end at `fixed` and the other at the pointer; `drop` gets the card it is let go over. */
  function draw(fixed: Point, isStart: boolean, drop: (cardId: CardId) => void) {
    let down: Point | undefined;
    follow(
      (event) => {
        down ??= { x: event.clientX, y: event.clientY };
        if (Math.hypot(event.clientX - down.x, event.clientY - down.y) < STARTS_AFTER_PX) return;
        const free = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
        const arrow = isStart ? { from: fixed, to: free } : { from: free, to: fixed };
        pointer.set((state) => ({ ...state, arrow, isBusy: true }));
      },
      (up) => {
        if (pointer.get().arrow === null) return;
        swallowNextClick();
        const cardId = up && cardUnder(up);
        if (cardId) drop(cardId);
      },
    );
  }

  /** From the knob of a card, or from an answer of a question. */
  function connect({ connect: id, answer }: DOMStringMap) {
    const card = model.current.cards.find((each) => each.id === id);
    if (!card) return;
    const from = { x: card.box.x + card.box.width / 2, y: card.box.y + card.box.height };
    draw(from, true, (cardId) => {
      const { document } = draft.state.get();
      const operation = connectCards(document, card.id, { cardId }, newId('exit'), answer as Answer);
      if (cardId === card.id) return;
      if (!operation) announce('Er loopt al een lijn.');
      else if (edit(operation)) announce('Kaarten verbonden.');
    });
  }

  /** Drags an edge of a card over the columns. */
  function span({ toolsOf: id, span: edge }: DOMStringMap) {
    const card = model.current.cards.find((each) => each.id === id);
    if (!card) return;
    let columnId: ColumnId | null = null;
    follow(
      ({ clientX, clientY }) => {
        const { x } = flow.screenToFlowPosition({ x: clientX, y: clientY });
        const reached = columnAt(model.current, x);
        if (!reached || reached.columnId === columnId) return;
        columnId = reached.columnId;
        const shown = spannedBox(card.box, edge as Edge, reached.box);
        pointer.set((state) => ({ ...state, span: shown }));
      },
      (up) => {
        if (!up || !columnId) return;
        const operation = spanCard(draft.state.get().document, card.id, edge as Edge, columnId);
        if (operation && edit(operation)) announce('De kaart beslaat andere kolommen.');
        select(card.id);
      },
    );
  }

  function leadElsewhere(end: 'start' | 'end') {
    const { chosen } = view.get();
    if (chosen?.on !== 'line') return;
    const line = model.current.lines.find(({ exitIds }) => exitIds.includes(chosen.exitId));
    const fixed = end === 'end' ? line?.points[0] : line?.points.at(-1);
    if (!fixed) return;
    draw(fixed, end === 'end', (cardId) =>
      end === 'end' ? lead(chosen, { cardId }) : startAt(chosen, cardId),
    );
  }

  return function onPointerDown(event: PointerEvent) {
    if (!mayEdit || event.button !== 0 || stop.current) return;
    const target = event.target as HTMLElement;
    const knob = target.closest<HTMLElement>('[data-connect]');
    const ring = target.closest<SVGElement>('[data-line-end]');
    const card = target.closest<HTMLElement>('[data-card-id]');
    const grip = target.closest<HTMLElement>('[data-span]');
    if (knob) connect(knob.dataset);
    else if (grip) span(grip.dataset);
    else if (ring) leadElsewhere(ring.dataset.lineEnd as 'start' | 'end');
    else if (card) drag(card, event);
  };
}

function cardUnder({ clientX, clientY }: globalThis.PointerEvent): CardId | undefined {
  const cards = document
    .elementsFromPoint(clientX, clientY)
    .flatMap((element) => element.closest<HTMLElement>('[data-card-id]') ?? []);
  return cards[0]?.dataset.cardId as CardId | undefined;
}

/** The click that follows a drag chooses nothing. */
function swallowNextClick() {
  const swallow = (event: Event) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
