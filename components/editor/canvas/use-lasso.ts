'use client';

import { useReactFlow } from '@xyflow/react';
import type { MouseEvent, PointerEvent, RefObject } from 'react';
import type { CardId } from '@/schemas/ids';
import { cardsIn, choiceOf } from '../chosen-cards';
import { useEditing } from '../editing-context';
import { elementAt, placeOf } from '../going/places';
import { useCardCommands } from '../use-card-commands';
import { overlaps, type CanvasModel } from './canvas-model';
import { DRAG_STARTS_AFTER_PX, swallowNextClick, type Follow } from './follow-pointer';

/** Whatever answers to a press itself; an empty cell does so only without Shift. */
const answers = '[data-card-id], [data-tools-of], [data-line], [role="group"], button, a';

/** Whether somebody begins to draw around cards: with Shift, where nothing else is. */
function isLasso({ shiftKey, button, target }: MouseEvent | PointerEvent): boolean {
  const element = target as HTMLElement;
  if (!shiftKey || button !== 0 || !element.closest('.react-flow')) return false;
  return element.closest('[data-cell]') !== null || !element.closest(answers);
}

/** Keeps the canvas from moving along while somebody draws around cards. */
export function holdStill(event: MouseEvent): void {
  if (!isLasso(event)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Drawing around cards to choose them, with those that were chosen. Moves one element, outside React. */
export function useLasso(model: RefObject<CanvasModel>, frame: RefObject<HTMLElement | null>) {
  const flow = useReactFlow();
  const { view } = useEditing();
  const { chooseCards } = useCardCommands();

  /** True when this press begins one. */
  return function lasso(down: PointerEvent, follow: Follow): boolean {
    const shown = frame.current;
    const canvas = shown?.parentElement;
    if (!shown || !canvas || down.pointerType === 'touch' || !isLasso(down)) return false;
    const corner = canvas.getBoundingClientRect();
    const from = { x: down.clientX, y: down.clientY };
    let within: readonly CardId[] = [];

    function mark(ids: readonly CardId[]) {
      for (const id of new Set([...within, ...ids]))
        elementAt(placeOf.card(id), canvas!)?.toggleAttribute('data-within', ids.includes(id));
      within = ids;
    }

    follow(
      ({ clientX, clientY }) => {
        const [x, y] = [Math.min(from.x, clientX), Math.min(from.y, clientY)];
        const [width, height] = [Math.abs(clientX - from.x), Math.abs(clientY - from.y)];
        if (shown.hidden && Math.hypot(width, height) < DRAG_STARTS_AFTER_PX) return;
        shown.hidden = false;
        Object.assign(shown.style, {
          translate: `${x - corner.x}px ${y - corner.y}px`,
          width: `${width}px`,
          height: `${height}px`,
        });
        const zoom = flow.getZoom();
        const box = { ...flow.screenToFlowPosition({ x, y }), width: width / zoom, height: height / zoom };
        mark(model.current.cards.filter((card) => overlaps(card.box, box)).map(({ id }) => id));
      },
      (up) => {
        const found = within;
        mark([]);
        if (shown.hidden) return;
        shown.hidden = true;
        swallowNextClick();
        const chosen = up && choiceOf([...cardsIn(view.get().chosen), ...found]);
        if (!chosen || found.length === 0) return;
        chooseCards(chosen);
        elementAt(placeOf.choice(chosen), canvas)?.focus({ preventScroll: true });
      },
    );
    return true;
  };
}
