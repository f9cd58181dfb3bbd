'use client';

import { memo } from 'react';
import type { Route, Step } from '@/schemas/protocol-flow';
import { useEditing } from '../editing-context';
import { StepMenu } from '../menus/step-menu';
import type { StepRow } from './canvas-model';
import { PinnedBand } from './pinned-band';
import { SceneMarks } from '../../scene/scene-marks';
import { atPlace, placeOf } from '../going/places';
import classes from './bands.module.css';

const MARGIN = 14;

/** The numbers and names of the steps: always in view, each the way to what can be done with its step. */
export const StepLabels = memo(function StepLabels(props: { rows: StepRow[]; width: number; route: Route }) {
  const { rows, width, route } = props;
  const { mayEdit } = useEditing();
  return (
    <PinnedBand along="y" thickness={width} className={classes.labels} innerClassName={classes.pinned}>
      {rows.map((row, at) => {
        const index = route.steps.findIndex(({ id }) => id === row.stepId);
        const step = route.steps[index];
        return (
          <div
            key={row.stepId}
            className={classes.band}
            style={{ left: 0, top: row.group.box.y }}
            {...(mayEdit ? {} : { tabIndex: -1, ...atPlace(placeOf.step(row.stepId)) })}
          >
            <Label row={row} width={width} />
            {mayEdit && step ? (
              <StepButton
                step={step}
                index={index}
                isLast={at === rows.length - 1}
                label={row.group.label}
                width={width}
                height={row.group.box.height}
              />
            ) : null}
          </div>
        );
      })}
    </PinnedBand>
  );
});

const Label = memo(function Label({ row: { group }, width }: { row: StepRow; width: number }) {
  const { y, height } = group.box;
  return (
    <svg
      className={classes.band}
      style={{ left: 0, top: 0 }}
      width={width}
      height={height}
      viewBox={`0 ${y} ${width} ${height}`}
      role="img"
      aria-label={group.label}
    >
      <SceneMarks marks={group.marks.filter((mark) => mark.kind !== 'rule' || mark.to.x <= width)} />
    </svg>
  );
});

type StepButtonProps = {
  step: Step;
  index: number;
  isLast: boolean;
  label: string;
  width: number;
  height: number;
};

const StepButton = memo(function StepButton({ label, width, height, ...rest }: StepButtonProps) {
  return (
    <StepMenu {...rest}>
      <button
        type="button"
        className={classes.bandButton}
        {...atPlace(placeOf.step(rest.step.id))}
        style={{ left: MARGIN, top: 4, width: width - MARGIN - 4, height: Math.min(height - 8, 96) }}
        aria-label={`${label}: wijzigen`}
      />
    </StepMenu>
  );
});
