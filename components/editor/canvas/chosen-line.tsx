'use client';

import { memo } from 'react';
import type { Store } from '@/components/ui/create-store';
import { useStoreValue } from '@/components/ui/use-store-value';
import { palette } from '@/lib/core/design';
import { arrowHead, linePath, type SceneLine } from '@/lib/core/layout';
import { sentenceCase } from '@/lib/core/dutch';
import { lineOfExit } from '../edits/line-of-exit';
import { useDocumentPart, useEditing, useView } from '../editing-context';
import type { ChosenLine as LineChoice } from '../editor-view';
import { lineInWords } from '../use-line-commands';
import { atPlace, placeOf } from '../going/places';
import type { CanvasModel } from './canvas-model';
import { middleOf } from './line-shape';
import type { PointerState } from './pointer-state';
import classes from './lines.module.css';

/** The chosen line, when it is drawn on this canvas. */
export function useChosenLine({ lines }: CanvasModel): { line: SceneLine; chosen: LineChoice } | undefined {
  const chosen = useView((view) => (view.chosen?.on === 'line' ? view.chosen : null));
  const line = chosen && lines.find(({ exitIds }) => exitIds.includes(chosen.exitId));
  return chosen && line ? { line, chosen } : undefined;
}

/** Over all lines: the chosen one, thick, with a ring on both ends by which it can be led elsewhere. */
export const ChosenLine = memo(function ChosenLine(props: {
  model: CanvasModel;
  pointer: Store<PointerState>;
}) {
  const { mayEdit } = useEditing();
  const found = useChosenLine(props.model);
  const isLed = useStoreValue(props.pointer, ({ arrow }) => arrow !== null);
  if (!found) return null;
  const { line, chosen } = found;
  const path = linePath(line.points, line.strokeWidth * 4);
  const first = line.points[0]!;
  const last = line.points.at(-1)!;
  return (
    <>
      <LineFocus line={line} chosen={chosen} />
      <svg className={classes.lines} width="1" height="1" aria-hidden="true">
        <path d={path} className={classes.halo} />
        <path d={path} className={classes.chosenLine} />
        <path d={arrowHead(line.points, line.strokeWidth * 7)} fill={palette.brand} />
        {mayEdit && !isLed ? (
          <>
            <Ring at={first} end="start" />
            <Ring at={last} end="end" />
          </>
        ) : null}
      </svg>
    </>
  );
});

function Ring({ at, end }: { at: { x: number; y: number }; end: 'start' | 'end' }) {
  return (
    <g className={`${classes.ring} nopan`} data-line-end={end}>
      <circle cx={at.x} cy={at.y} r="12" className={classes.ringArea} />
      <circle cx={at.x} cy={at.y} r="5.5" />
    </g>
  );
}

/** What has the focus while a line is in hand. */
function LineFocus({ line, chosen }: { line: SceneLine; chosen: LineChoice }) {
  const name = useDocumentPart((document) => {
    const found = lineOfExit(document, chosen.cardId, chosen.exitId);
    return found ? sentenceCase(lineInWords(document, found)) : '';
  });
  const at = middleOf(line.points);
  return (
    <div
      role="button"
      tabIndex={0}
      aria-pressed
      aria-label={name}
      {...atPlace(placeOf.choice(chosen))}
      className={classes.lineFocus}
      style={{ left: at.x - 12, top: at.y - 12 }}
    />
  );
}
