'use client';

import { memo } from 'react';
import type { Route } from '@/schemas/protocol-flow';
import { useEditing } from '../editing-context';
import { StepMenu } from '../menus/step-menu';
import type { CanvasModel } from './canvas-model';
import { PinnedBand } from './pinned-band';
import { SceneMarks } from './scene-marks';
import classes from './canvas.module.css';

const MARGIN = 14;

/** The numbers and names of the steps: always in view, each the way to what can be done with its step. */
export const StepLabels = memo(function StepLabels({ model, route }: { model: CanvasModel; route: Route }) {
  const { mayEdit } = useEditing();
  return (
    <PinnedBand
      along="y"
      thickness={model.labelBand}
      className={classes.labels}
      innerClassName={classes.pinned}
    >
      {model.rows.map(({ stepId, group }) => {
        const step = route.steps.find(({ id }) => id === stepId);
        const { y, height } = group.box;
        const width = model.labelBand;
        return (
          <div key={stepId}>
            <svg
              className={classes.band}
              style={{ left: 0, top: y }}
              width={width}
              height={height}
              viewBox={`0 ${y} ${width} ${height}`}
              role="img"
              aria-label={group.label}
            >
              <SceneMarks marks={group.marks.filter((mark) => mark.kind !== 'rule' || mark.to.x <= width)} />
            </svg>
            {mayEdit && step ? (
              <StepMenu route={route} step={step}>
                <button
                  type="button"
                  className={classes.bandButton}
                  style={{
                    left: MARGIN,
                    top: y + 4,
                    width: width - MARGIN - 4,
                    height: Math.min(height - 8, 96),
                  }}
                  aria-label={`${group.label}: wijzigen`}
                />
              </StepMenu>
            ) : null}
          </div>
        );
      })}
    </PinnedBand>
  );
});
