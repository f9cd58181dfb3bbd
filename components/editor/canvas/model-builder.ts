import type { Node } from '@xyflow/react';
import { createMeasurer, fontMetrics, layOut } from '@/lib/core/layout';
import type { RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { canvasModel, type CanvasModel, type CardShape } from './canvas-model';

export type CardNodeData = { shape: CardShape; isFirst: boolean };
export type FlowNode = Node<CardNodeData, 'card'>;
export type BuiltCanvas = { model: CanvasModel; nodes: FlowNode[] };

/**
 * Lays out a route and makes the nodes React Flow draws. Remembers what it made last, so that a card that
 * did not change is the same node, and texts are measured once.
 */
export function modelBuilder(): (document: Protocol, routeId: RouteId) => BuiltCanvas {
  const measurer = createMeasurer(fontMetrics);
  let last: { document: Protocol; routeId: RouteId; built: BuiltCanvas } | undefined;
  return (document, routeId) => {
    if (last?.document === document && last.routeId === routeId) return last.built;
    const page = layOut(document, { kind: 'canvas', routeId }, measurer).pages[0];
    if (!page) throw new Error('a canvas has one page');
    const model = canvasModel(page, last?.built.model);
    const before = new Map(last?.built.nodes.map((node) => [node.data.shape, node]));
    const isSame = last !== undefined && last.built.model.cards === model.cards;
    const nodes = isSame
      ? last!.built.nodes
      : model.cards.map((shape, index) => {
          const old = before.get(shape);
          return old && old.data.isFirst === (index === 0) ? old : nodeOf(shape, index === 0);
        });
    last = { document, routeId, built: { model, nodes } };
    return last.built;
  };
}

function nodeOf(shape: CardShape, isFirst: boolean): FlowNode {
  const { x, y, width, height } = shape.box;
  return {
    id: shape.id,
    type: 'card',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    className: 'nopan',
    data: { shape, isFirst },
  };
}
