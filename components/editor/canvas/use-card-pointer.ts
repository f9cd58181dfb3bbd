'use client';

import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { Store } from '@/components/ui/create-store';
import { connectCards } from '../edits/connect-cards';
import { spanCard, type Edge } from '../edits/span-card';
import { newId } from '../../ids/new-id';
import { choiceOf } from '../chosen-cards';
import { useEditing } from '../editing-context';
import { aimedAtChoice, placeOf } from '../going/places';
import { useCardCommands } from '../use-card-commands';
import { useLineCommands } from '../use-line-commands';
import type { Point } from '@/lib/core/layout';
import type { CardId, ColumnId } from '@/schemas/ids';
import type { Answer } from '@/schemas/vocabulary';
import type { CanvasModel } from './canvas-model';
import { columnAt, spannedBox } from './drop-target';
import { DRAG_STARTS_AFTER_PX, followPointer, swallowNextClick, type Follow } from './follow-pointer';
import { restingPointer, type PointerState } from './pointer-state';
import { useCardDrag } from './use-card-drag';
import { useLasso } from './use-lasso';

/**
 * What a press on the canvas begins: drawing around cards, dragging them to another cell, an edge of one over columns, an
 * arrow from its knob, an end of a line elsewhere.
 */
export function useCardPointer(
  model: RefObject<CanvasModel>,
  pointer: Store<PointerState>,
  frame: RefObject<HTMLElement | null>,
) {
  const flow = useReactFlow();
  const { draft, view, edit, mayEdit, announce } = useEditing();
  const { select, chooseCards } = useCardCommands();
  const { lead, startAt } = useLineCommands();
  const stop = useRef<() => void>(undefined);
  /** The click that follows a long press is none. */
  const wasLong = useRef(false);
  const drag = useCardDrag(model, pointer, startAdding);
  const lasso = useLasso(model, frame);
  useEffect(() => () => stop.current?.(), []);

  const follow: Follow = (move, end) => {
    stop.current = followPointer(move, (event) => {
      stop.current = undefined;
      end(event);
      pointer.set(({ hovered }) => ({ ...restingPointer, hovered }));
    });
  };

  /** By touch: presses from here on add to what is chosen. */
  function startAdding(cardId: CardId) {
    const { chosen } = view.get();
    wasLong.current = true;
    chooseCards(choiceOf([...(chosen?.on === 'cards' ? chosen.cardIds : []), cardId], true));
  }

  /** Draws an arrow with one end at `fixed` and the other at the pointer; `drop` gets the card it is let go over. */
  function draw(fixed: Point, isStart: boolean, drop: (cardId: CardId) => void) {
    let down: Point | undefined;
    follow(
      (event) => {
        down ??= { x: event.clientX, y: event.clientY };
        if (Math.hypot(event.clientX - down.x, event.clientY - down.y) < DRAG_STARTS_AFTER_PX) return;
        const free = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
        const arrow = isStart ? { from: fixed, to: free } : { from: free, to: fixed };
        const over = cardUnder(event);
        const reached = model.current.cards.find(({ id }) => id === over)?.box ?? null;
        pointer.set((state) => ({ ...state, arrow, reached, isBusy: true }));
      },
      (up) => {
        if (pointer.get().arrow === null) return;
        swallowNextClick();
        const cardId = up && cardUnder(up);
        if (cardId) drop(cardId);
        // What was taken hold of is gone from the page: the keys that come now are for what is chosen.
        view.set(aimedAtChoice);
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
        pointer.set((state) => ({ ...state, reached: shown }));
      },
      (up) => {
        if (!up || !columnId) return;
        const operation = spanCard(draft.state.get().document, card.id, edge as Edge, columnId);
        if (operation && edit(operation)) announce('De kaart beslaat andere kolommen.');
        select(card.id);
        view.set((now) => ({ ...now, aim: placeOf.card(card.id) }));
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

  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0 || stop.current) return;
    wasLong.current = false;
    if (lasso(event, follow) || !mayEdit) return;
    const target = event.target as HTMLElement;
    const knob = target.closest<HTMLElement>('[data-connect]');
    const ring = target.closest<SVGElement>('[data-line-end]');
    const card = target.closest<HTMLElement>('[data-card-id]');
    const grip = target.closest<HTMLElement>('[data-span]');
    if (knob) connect(knob.dataset);
    else if (grip) span(grip.dataset);
    else if (ring) leadElsewhere(ring.dataset.lineEnd as 'start' | 'end');
    else if (card) drag(card, event, follow);
  }

  return { onPointerDown, wasLong };
}

function cardUnder({ clientX, clientY }: globalThis.PointerEvent): CardId | undefined {
  const cards = document
    .elementsFromPoint(clientX, clientY)
    .flatMap((element) => element.closest<HTMLElement>('[data-card-id]') ?? []);
  return cards[0]?.dataset.cardId as CardId | undefined;
}
