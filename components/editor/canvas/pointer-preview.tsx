'use client';

import type { Store } from '@/components/ui/create-store';
import { useStoreValue } from '@/components/ui/use-store-value';
import { palette } from '@/lib/core/design';
import { arrowHead, linePath } from '@/lib/core/layout';
import type { PointerState } from './pointer-state';
import classes from './lines.module.css';

/** Where a dragged card will land, or where a drawn arrow leads. */
export function PointerPreview({ pointer }: { pointer: Store<PointerState> }) {
  const target = useStoreValue(pointer, (state) => state.target);
  const arrow = useStoreValue(pointer, (state) => state.arrow);
  const reached = useStoreValue(pointer, (state) => state.reached);
  return (
    <>
      {reached ? (
        <div
          className={classes.target}
          style={{
            left: reached.x - 6,
            top: reached.y - 3,
            width: reached.width + 12,
            height: reached.height + 6,
          }}
        />
      ) : null}
      {target ? (
        <>
          <div
            className={classes.target}
            style={{
              left: target.box.x - 6,
              top: target.box.y + 3,
              width: target.box.width + 12,
              height: target.box.height - 6,
            }}
          />
          <div
            className={classes.landing}
            style={{ left: target.box.x, top: target.lineY - 2, width: target.box.width }}
          />
        </>
      ) : null}
      {arrow ? (
        <svg className={classes.lines} width="1" height="1" aria-hidden="true">
          <path
            d={linePath([arrow.from, arrow.to], 0)}
            stroke={palette.brand}
            strokeWidth="2.5"
            strokeDasharray="5 4"
          />
          <path d={arrowHead([arrow.from, arrow.to], 10)} fill={palette.brand} />
        </svg>
      ) : null}
    </>
  );
}
