'use client';

import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { SceneLine } from '@/lib/core/layout';
import type { CanvasModel } from './canvas-model';
import { middleOf, stretchBoxes } from './line-shape';
import { placeBeside } from './place-beside';
import classes from './line-toolbar.module.css';

const EDGE = 8;

/** Stands beside a line and, where it can, off the cards, at its own size, whatever the zoom; moves along without rendering again. */
export function BesideLine(props: { line: SceneLine; model: CanvasModel; children: ReactNode }) {
  const { line, model, children } = props;
  const store = useStoreApi();
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    function follow() {
      const { transform, width, height } = store.getState();
      const [dx, dy, zoom] = transform;
      const onScreen = ({ x, y }: { x: number; y: number }) => ({ x: x * zoom + dx, y: y * zoom + dy });
      if (!panel.current) return;
      const { headBand: head, labelBand: left, cards } = model;
      const points = line.points.map(onScreen);
      const size = { width: panel.current.offsetWidth, height: panel.current.offsetHeight };
      // Over the names of the steps only where there is no room beside them.
      const from = width - left * zoom - 2 * EDGE < size.width ? 0 : left * zoom;
      const area = {
        x: from + EDGE,
        y: head * zoom + EDGE,
        width: width - from - 2 * EDGE,
        height: height - head * zoom - 2 * EDGE,
      };
      const onCards = cards.map(({ box }) => {
        return { ...onScreen(box), width: box.width * zoom, height: box.height * zoom };
      });
      const at = placeBeside(middleOf(points), size, area, [...stretchBoxes(points, 12), ...onCards]);
      panel.current.style.translate = `${at.x}px ${at.y}px`;
    }
    follow();
    return store.subscribe(follow);
  }, [store, line, model]);
  return (
    <div ref={panel} className={`${classes.beside} nopan nowheel`}>
      {children}
    </div>
  );
}
