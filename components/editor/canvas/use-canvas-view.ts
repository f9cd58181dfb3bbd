'use client';

import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useReactFlow } from '@xyflow/react';
import { useEffect, type RefObject } from 'react';
import type { Box } from '@/lib/core/layout';
import type { CardId } from '@/schemas/ids';
import { useEditing, useView } from '../editing-context';
import { narrowScreen, type Chosen } from '../editor-view';
import { elementAt, placeOf } from '../going/places';
import type { CanvasModel } from './canvas-model';
import { boxAround } from './box-around';
import { middleOf } from './line-shape';
import { spotOf, spotsOf } from './walk';

const EDGE = 24;
/** Below stand the buttons of the zoom. */
const FOOT = 64;
/** And there the bar of what is chosen. */
const FOOT_WITH_BAR = 130;
/** Below this the text of a card is too small to work with. */
const LEGIBLE_ZOOM = 0.85;
/** Of a whole way one must see how it runs, not read every word. */
const SMALLEST_ZOOM_OF_PATH = 0.45;

type Fit = 'all' | 'columns' | 'part';
const fitInWords: Record<Fit, string> = {
  all: 'De hele route is in beeld.',
  columns: 'Alle kolommen zijn in beeld. Schuif omlaag voor de rest van de stappen.',
  part: 'Niet alle kolommen passen leesbaar naast elkaar. Schuif opzij, of vouw een paneel in.',
};

/** What part of the canvas is in view: all columns at the start, and always what is chosen. */
export function useCanvasView(
  model: RefObject<CanvasModel>,
  area: RefObject<HTMLDivElement | null>,
  shown: CanvasModel,
) {
  const flow = useReactFlow();
  const { announce } = useEditing();
  const chosen = useView((view) => view.chosen);
  const stepId = useView((view) => (view.chosen === null && view.aim !== null ? view.stepId : null));
  const isAimedAt = useView((view) => view.aim !== null);
  const path = useView((view) => view.path);
  const isNarrow = useMediaQuery(narrowScreen);
  // A card that becomes an outcome goes to another column: the view goes along.
  const column =
    chosen?.on === 'card' ? shown.cards.find(({ id }) => id === chosen.cardId)?.box.x : undefined;
  const hasBar = chosen?.on === 'cards' || (isNarrow && chosen?.on === 'card');
  const foot = hasBar ? FOOT_WITH_BAR : FOOT;

  /** All columns, and all steps where they fit too; never so small that one cannot read. What fits is told. */
  function showFromTop(): Fit {
    const { width, height } = model.current;
    const { clientWidth, clientHeight } = area.current ?? { clientWidth: width, clientHeight: height };
    const ofWidth = Math.min(1, clientWidth / width);
    const ofAll = Math.min(ofWidth, clientHeight / height);
    const fits = ofAll >= LEGIBLE_ZOOM ? 'all' : ofWidth >= LEGIBLE_ZOOM ? 'columns' : 'part';
    const zoom = { all: ofAll, columns: ofWidth, part: LEGIBLE_ZOOM }[fits];
    void flow.setViewport({ x: 0, y: 0, zoom });
    return fits;
  }

  function reveal(what: Chosen) {
    const box = boxOf(model.current, what);
    if (box) bringIn(box);
  }

  function bringIn(box: Box, zoom = flow.getZoom()) {
    if (!area.current) return;
    const now = flow.getViewport();
    const { headBand, labelBand } = model.current;
    const left = box.x * zoom + now.x;
    const top = box.y * zoom + now.y;
    const dx = inside(left, box.width * zoom, labelBand * zoom + EDGE, area.current.clientWidth - EDGE);
    const dy = inside(top, box.height * zoom, headBand * zoom + EDGE, area.current.clientHeight - foot);
    if (dx !== 0 || dy !== 0 || zoom !== now.zoom) {
      void flow.setViewport({ x: now.x + dx, y: now.y + dy, zoom });
    }
  }

  /** A row is as wide as the canvas: only its height counts. */
  function bringInRow({ y, height }: Box) {
    if (!area.current) return;
    const now = flow.getViewport();
    const from = model.current.headBand * now.zoom + EDGE;
    const to = area.current.clientHeight - foot;
    const dy = inside(y * now.zoom + now.y, height * now.zoom, from, to);
    if (dy !== 0) void flow.setViewport({ ...now, y: now.y + dy });
  }

  /** All of the way when that can still be read, else where it ends. */
  function revealPath(ids: readonly CardId[]) {
    const { cards, headBand, labelBand } = model.current;
    const boxes = ids.flatMap((id) => cards.find((card) => card.id === id)?.box ?? []);
    const last = boxes.at(-1);
    if (!last || !area.current) return;
    const all = boxAround(boxes);
    const fitting = Math.min(
      (area.current.clientWidth - 2 * EDGE) / (all.width + labelBand),
      (area.current.clientHeight - 2 * EDGE) / (all.height + headBand),
    );
    const zoom = Math.min(flow.getZoom(), Math.max(fitting, SMALLEST_ZOOM_OF_PATH));
    bringIn(fitting < zoom ? last : all, zoom);
  }

  function revealChosen() {
    const row = model.current.rows.find((each) => each.stepId === stepId);
    if (path) revealPath(path);
    // Cards that somebody draws around are in view; what is aimed at may not be.
    if (chosen && (chosen.on !== 'cards' || isAimedAt)) reveal(chosen);
    else if (row) bringInRow(row.group.box);
  }

  useEffect(() => {
    revealChosen();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new choice moves the canvas, and one in another column
  }, [chosen, column, stepId, isAimedAt, path]);

  function focus(what: Chosen) {
    if (area.current) elementAt(placeOf.choice(what), area.current)?.focus({ preventScroll: true });
    reveal(what);
  }

  function start() {
    showFromTop();
    revealChosen();
  }

  function fit() {
    const message = fitInWords[showFromTop()];
    announce(message);
    notifications.show({ message });
  }

  return { start, fit, focus };
}

/** A line is as long as it is: its middle counts, where its toolbar stands. */
function boxOf(model: CanvasModel, chosen: Chosen): Box | undefined {
  if (chosen.on !== 'line') return spotOf(spotsOf(model, true), chosen)?.box;
  const line = model.lines.find(({ exitIds }) => exitIds.includes(chosen.exitId));
  return line && { ...middleOf(line.points), width: 0, height: 0 };
}

/** How far to move a piece of `size` at `start` so that it lies between `from` and `to`; its start goes first. */
function inside(start: number, size: number, from: number, to: number): number {
  if (start < from) return from - start;
  const over = start + size - to;
  return over > 0 ? -Math.min(over, start - from) : 0;
}
