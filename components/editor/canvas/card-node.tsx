'use client';

import { VisuallyHidden } from '@mantine/core';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useView } from '../editing-context';
import { cardInHand, isChosenCard } from '../editor-view';
import type { FlowNode } from './model-builder';
import { placesOnPath } from '../going/path-places';
import { SceneMarks } from '../../scene/scene-marks';
import { atPlace, placeOf } from '../going/places';
import classes from './card.module.css';

/**
 * One card, drawn as on the poster. To a screen reader a button named by its kind and all that stands on it; the
 * canvas handles its keys and pointer.
 */
export const CardNode = memo(function CardNode({ data }: NodeProps<FlowNode>) {
  const { shape, isFirst } = data;
  const isChosen = useView((view) => isChosenCard(view, shape.id));
  const isTabStop = useView((view) =>
    view.chosen === null ? isFirst : isChosen && cardInHand(view) === shape.id,
  );
  const step = useView((view) => placesOnPath(view.path, shape.id));
  const isAside = useView((view) => view.path !== null) && step === '';
  const { width, height } = shape.box;
  return (
    <>
      <div
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-pressed={isChosen}
        {...atPlace(placeOf.card(shape.id))}
        className={classes.card}
        data-on-path={step !== '' || undefined}
        data-aside={isAside || undefined}
        style={{ width, height }}
      >
        <VisuallyHidden>
          {shape.spoken}
          {step ? `, ${step} op de weg` : ''}
        </VisuallyHidden>
        <svg width={width} height={height} className={classes.drawing} aria-hidden="true">
          <SceneMarks marks={shape.marks} />
        </svg>
      </div>
      {step ? (
        <span className={classes.pathNumber} aria-hidden="true">
          {step}
        </span>
      ) : null}
    </>
  );
});
