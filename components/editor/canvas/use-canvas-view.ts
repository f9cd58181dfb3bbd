'use client';

import { useReactFlow } from '@xyflow/react';
import { useEffect, type RefObject } from 'react';
import type { CardId } from '@/schemas/ids';
import { useView } from '../editing-context';
import type { CanvasModel } from './canvas-model';

const EDGE = 24;
/** Below this the text of a card is too small to work with. */
const LEGIBLE_ZOOM = 0.85;
const SMALLEST_ZOOM = 0.3;

/** What part of the canvas is in view: all columns at the start, and always the chosen card. */
export function useCanvasView(model: RefObject<CanvasModel>, area: RefObject<HTMLDivElement | null>) {
  const flow = useReactFlow();
  const cardId = useView((view) => view.cardId);

  function showFromTop(smallest: number) {
    const width = area.current?.clientWidth ?? model.current.width;
    const zoom = Math.max(smallest, Math.min(1, width / model.current.width));
    void flow.setViewport({ x: 0, y: 0, zoom });
  }

  function reveal(id: CardId) {
    const card = model.current.cards.find((each) => each.id === id);
    if (!card || !area.current) return;
    const { x, y, zoom } = flow.getViewport();
    const { headBand, labelBand } = model.current;
    const left = card.box.x * zoom + x;
    const top = card.box.y * zoom + y;
    const dx = inside(left, card.box.width * zoom, labelBand * zoom + EDGE, area.current.clientWidth - EDGE);
    const dy = inside(top, card.box.height * zoom, headBand * zoom + EDGE, area.current.clientHeight - EDGE);
    if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom });
  }

  useEffect(() => {
    if (cardId) reveal(cardId);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new choice moves the canvas
  }, [cardId]);

  function focusCard(id: CardId) {
    area.current
      ?.querySelector<HTMLElement>(`[data-card-id="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true });
    reveal(id);
  }

  return { start: () => showFromTop(LEGIBLE_ZOOM), fit: () => showFromTop(SMALLEST_ZOOM), focusCard };
}

/** How far to move a piece of `size` at `start` so that it lies between `from` and `to`; its start goes first. */
function inside(start: number, size: number, from: number, to: number): number {
  if (start < from) return from - start;
  const over = start + size - to;
  return over > 0 ? -Math.min(over, start - from) : 0;
}
