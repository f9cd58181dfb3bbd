'use client';

import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef, type ReactNode } from 'react';

/**
 * Content in canvas coordinates that follows the viewport along one axis only: the heads follow sideways and
 * stay at the top, the labels follow up and down and stay at the left. Moves without rendering again.
 */
export function PinnedBand(props: {
  along: 'x' | 'y';
  /** Height (along x) or width (along y) of the band at zoom 1, in pixels. */
  thickness: number;
  /** Nothing of it is seen before this place on the screen at zoom 1: there the other band stands. */
  from?: number;
  className?: string | undefined;
  innerClassName?: string | undefined;
  children: ReactNode;
}) {
  const { along, thickness, from = 0 } = props;
  const store = useStoreApi();
  const band = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let last = '';
    function follow() {
      const [x, y, zoom] = store.getState().transform;
      const key = along === 'x' ? `${x} ${zoom}` : `${y} ${zoom}`;
      if (key === last || !band.current || !inner.current) return;
      last = key;
      const size = `${thickness * zoom}px`;
      if (along === 'x') band.current.style.height = size;
      else band.current.style.width = size;
      // In the measures of what is moved and scaled; far beyond what it holds on the other sides.
      if (from > 0) inner.current.style.clipPath = `inset(-1000px -99999px -1000px ${from - x / zoom}px)`;
      inner.current.style.transform = `translate(${along === 'x' ? x : 0}px, ${along === 'y' ? y : 0}px) scale(${zoom})`;
    }
    follow();
    return store.subscribe(follow);
  }, [store, along, thickness, from]);
  return (
    <div ref={band} className={props.className}>
      <div ref={inner} className={props.innerClassName}>
        {props.children}
      </div>
    </div>
  );
}
