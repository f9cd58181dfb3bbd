'use client';

import { memo } from 'react';
import type { StepRow } from './canvas-model';
import { SceneMarks } from '../../scene/scene-marks';
import classes from './canvas.module.css';

/** The lines between the steps; their names stand in the band at the left. */
export const RowRules = memo(function RowRules({ rows, from }: { rows: StepRow[]; from: number }) {
  return (
    <svg className={classes.rows} width="1" height="1" aria-hidden="true">
      {rows.map(({ stepId, group }) => (
        <SceneMarks
          key={stepId}
          marks={group.marks.filter((mark) => mark.kind === 'rule' && mark.to.x > from)}
        />
      ))}
    </svg>
  );
});
