'use client';

import { useEffect, useMemo, useState } from 'react';
import type { FlowNode } from './model-builder';

const QUIET_MS = 200;

/**
 * The nodes in the order in which they stand in the page. A card that is moved changes places there, for who hears or tabs
 * through the page, once the keys rest: taken out of the page and put back, it loses the focus, and the browser lays out the
 * page twice within the frame that shows where it went.
 */
export function useSettledOrder(nodes: FlowNode[]): FlowNode[] {
  const [settled, setSettled] = useState(() => orderOf(nodes));
  useEffect(() => {
    const timer = setTimeout(() => setSettled(orderOf(nodes)), QUIET_MS);
    return () => clearTimeout(timer);
  }, [nodes]);
  return useMemo(() => inOrder(nodes, settled), [nodes, settled]);
}

function orderOf(nodes: FlowNode[]): string {
  return nodes.map(({ id }) => id).join(' ');
}

/** As they are when one came or went. */
function inOrder(nodes: FlowNode[], settled: string): FlowNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const before = settled.split(' ').flatMap((id) => byId.get(id) ?? []);
  return before.length === nodes.length ? before : nodes;
}
