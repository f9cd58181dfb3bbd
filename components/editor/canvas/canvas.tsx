'use client';

import '@xyflow/react/dist/base.css';
import { Button, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  ReactFlow,
  ReactFlowProvider,
  ViewportPortal,
  type CoordinateExtent,
  type NodeTypes,
} from '@xyflow/react';
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import { createStore } from '@/components/ui/create-store';
import type { CardId } from '@/schemas/ids';
import type { Route } from '@/schemas/protocol-flow';
import { newId } from '../../ids/new-id';
import { useDocument, useEditing, useRoute } from '../editing-context';
import { narrowScreen } from '../editor-view';
import { NoRoute } from '../menus/no-route';
import { RouteChoice } from '../menus/route-choice';
import { InOverview } from '../overview-place';
import { PeopleOnCanvas } from '../presence/people-on-canvas';
import { isAddingTo, withOrWithout } from '../chosen-cards';
import { isChosenCard } from '../editor-view';
import { useCardCommands } from '../use-card-commands';
import { useNewCards } from '../use-new-cards';
import { CardNode } from './card-node';
import { CardTools } from './card-tools';
import { ChoiceBar } from './choice-bar';
import { ChosenLine } from './chosen-line';
import { CommentPins } from './comment-pins';
import { ColumnHeads } from './column-heads';
import { EmptyCells, RoomsBelow } from './empty-cells';
import { LineToolbar } from './line-toolbar';
import { LinesLayer } from './lines-layer';
import { modelBuilder } from './model-builder';
import { PointerPreview } from './pointer-preview';
import { restingPointer, type PointerState } from './pointer-state';
import { RowRules } from './row-rules';
import { StepLabels } from './step-labels';
import { useCanvasKeys } from './use-canvas-keys';
import { TitleEditor } from './title-editor';
import { useChoiceThatIsThere } from './use-choice-that-is-there';
import { useCardPointer } from './use-card-pointer';
import { holdStill } from './use-lasso';
import { useCanvasView } from './use-canvas-view';
import { useSettledOrder } from './use-settled-order';
import { ZoomControls } from './zoom-controls';
import classes from './canvas.module.css';

const nodeTypes: NodeTypes = { card: CardNode };
/** The bar at the bottom names React Flow, so that no badge lies over a card. */
const inBar = { hideAttribution: true };
const Overview = lazy(() => import('./overview').then((one) => ({ default: one.Overview })));

/** The chosen route on the grid: steps down, columns across, drawn from the Scene. */
export function Canvas() {
  const route = useRoute();
  if (!route) return <NoRoute />;
  return (
    <ReactFlowProvider key={route.id}>
      <RouteCanvas route={route} />
    </ReactFlowProvider>
  );
}

function RouteCanvas({ route }: { route: Route }) {
  const document = useDocument();
  const { mayEdit, view } = useEditing();
  const { select, chooseCards } = useCardCommands();
  const { title } = useNewCards();
  const chooseNothing = useCallback(
    () => view.set((now) => (isAddingTo(now.chosen) ? now : { ...now, chosen: null })),
    [view],
  );
  const [build] = useState(modelBuilder);
  const [pointer] = useState(() => createStore<PointerState>(restingPointer));
  const { model, nodes } = build(document, route.id);
  const nodesOnPage = useSettledOrder(nodes);
  const extent = useMemo(() => extentOf(model.width, model.height), [model.width, model.height]);
  const latest = useRef(model);
  useEffect(() => {
    latest.current = model;
  });
  const area = useRef<HTMLDivElement>(null);
  const lasso = useRef<HTMLDivElement>(null);
  const { start, fit, focus } = useCanvasView(latest, area, model);
  const { onPointerDown, wasLong } = useCardPointer(latest, pointer, lasso);
  useChoiceThatIsThere(model);
  const onKeyDown = useCanvasKeys(latest, focus);

  function onClick(event: MouseEvent) {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-card-id]')?.dataset.cardId;
    if (!id || wasLong.current) return;
    const { chosen } = view.get();
    if (event.shiftKey || event.ctrlKey || event.metaKey || isAddingTo(chosen))
      chooseCards(withOrWithout(chosen, id as CardId));
    else select(id as CardId);
  }

  function onPointerOver(event: PointerEvent) {
    if (event.pointerType !== 'mouse' || pointer.get().isBusy) return;
    const { cardId, toolsOf } =
      (event.target as HTMLElement).closest<HTMLElement>('[data-card-id], [data-tools-of]')?.dataset ?? {};
    const hovered = (cardId ?? toolsOf ?? null) as CardId | null;
    pointer.set((now) => (now.hovered === hovered ? now : { ...now, hovered }));
  }

  function onDoubleClick(event: MouseEvent) {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-card-id]')?.dataset.cardId;
    if (id && mayEdit && !isAddingTo(view.get().chosen)) title(id as CardId);
  }

  function onFocus(event: FocusEvent) {
    const { cardId } = (event.target as HTMLElement).dataset;
    if (!cardId || isChosenCard(view.get(), cardId as CardId)) return;
    if (event.target.matches(':focus-visible')) select(cardId as CardId);
  }

  return (
    <div
      ref={area}
      tabIndex={-1}
      className={classes.canvas}
      onPointerDown={onPointerDown}
      onMouseDownCapture={holdStill}
      onContextMenu={(event) => wasLong.current && event.preventDefault()}
      onPointerOver={onPointerOver}
      onPointerLeave={() => pointer.set((now) => (now.hovered === null ? now : { ...now, hovered: null }))}
      onDoubleClick={onDoubleClick}
      onClick={onClick}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <ReactFlow
        aria-label={`Stroomschema ${route.title}. Pijltjes kiezen een kaart of cel, Enter typt de titel, vraagteken toont alle toetsen.`}
        nodes={nodesOnPage}
        nodeTypes={nodeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        disableKeyboardA11y
        panOnScroll
        zoomOnDoubleClick={false}
        minZoom={0.3}
        maxZoom={1.75}
        translateExtent={extent}
        onInit={start}
        onPaneClick={chooseNothing}
        proOptions={inBar}
      >
        <ViewportPortal>
          <RowRules rows={model.rows} from={model.labelBand} />
          <LinesLayer lines={model.lines} />
          {mayEdit ? <EmptyCells cells={model.emptyCells} isFirstStop={model.cards.length === 0} /> : null}
          {mayEdit ? <RoomsBelow rooms={model.rooms} /> : null}
          {mayEdit ? <CardTools cards={model.cards} pointer={pointer} /> : null}
          <ChosenLine model={model} pointer={pointer} />
          <CommentPins model={model} />
          <PointerPreview pointer={pointer} />
          <PeopleOnCanvas cards={model.cards} />
          <TitleEditor cards={model.cards} />
        </ViewportPortal>
        <StepLabels rows={model.rows} width={model.labelBand} route={route} />
        <ColumnHeads strips={model.strips} height={model.headBand} from={model.labelBand} />
        <LineToolbar model={model} />
        <ZoomControls fit={fit} />
        <SmallMap />
      </ReactFlow>
      <RouteWhereNarrow />
      <div ref={lasso} className={classes.lasso} hidden />
      <ChoiceBar />
      {route.steps.length === 0 ? <NoSteps route={route} /> : null}
    </div>
  );
}

/** Beside the steps, where those have a place of their own. */
function SmallMap() {
  const isNarrow = useMediaQuery(narrowScreen);
  if (isNarrow) return null;
  return (
    <InOverview>
      <Suspense fallback={null}>
        <Overview />
      </Suspense>
    </InOverview>
  );
}

/** Where there is no room for the outline. */
function RouteWhereNarrow() {
  const isNarrow = useMediaQuery(narrowScreen);
  return isNarrow ? <RouteChoice className={classes.route} showLabel={false} /> : null;
}

/** How far the canvas can be moved: a little around it, and far enough to bring its end to the middle. */
function extentOf(width: number, height: number): CoordinateExtent {
  return [
    [-300, -60],
    [width + 1200, height + 1200],
  ];
}

function NoSteps({ route }: { route: Route }) {
  const { edit, mayEdit } = useEditing();
  return (
    <div className={classes.empty}>
      <Text fw={700}>Deze route heeft nog geen stappen.</Text>
      <Text size="sm" mt={4}>
        Een stap is een rij. In de rij zet je kaarten: wat iemand doet, vraagt of beslist.
      </Text>
      {mayEdit ? (
        <Button
          mt="md"
          onClick={() =>
            edit({
              kind: 'add_step',
              routeId: route.id,
              index: 0,
              step: {
                id: newId('step'),
                label: '1',
                title: 'Signalen in kaart',
                kinds: ['signal'],
                tags: [],
                cards: [],
              },
            })
          }
        >
          Voeg stap 1 toe
        </Button>
      ) : null}
    </div>
  );
}
