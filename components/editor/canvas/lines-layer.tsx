'use client';

import { memo } from 'react';
import { palette } from '@/lib/core/design';
import { arrowHead, linePath, type SceneLine } from '@/lib/core/layout';
import { useView } from '../editing-context';
import { chosenCard } from '../editor-view';
import { useLineCommands } from '../use-line-commands';
import { isOnPath } from '../going/path-places';
import { SceneMarks } from '../../scene/scene-marks';
import classes from './canvas.module.css';

/** The lines of the Scene with their answers. Those of the chosen card stand out, and those of a drawn way. */
export const LinesLayer = memo(function LinesLayer({ lines }: { lines: SceneLine[] }) {
  return (
    <svg className={classes.lines} width="1" height="1" aria-hidden="true">
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </svg>
  );
});

const Line = memo(function Line({ line }: { line: SceneLine }) {
  const { select } = useLineCommands();
  const isNear = useView((view) => {
    const cardId = chosenCard(view);
    return cardId !== null && (cardId === line.fromCardId || cardId === line.toCardId);
  });
  const onPath = useView((view) => isOnPath(view.path, line));
  const isAside = useView((view) => view.path !== null) && !onPath;
  const path = linePath(line.points, line.strokeWidth * 4);
  const stroke = onPath ? palette.ink : isNear ? palette.brand : line.stroke;
  const width = line.strokeWidth + (onPath ? 3 : isNear ? 1 : 0);
  const exitId = line.exitIds[0]!;
  return (
    <g className={classes.line} data-aside={isAside || undefined} data-on-path={onPath || undefined}>
      <path d={path} fill="none" stroke={stroke} strokeWidth={width} />
      <path d={arrowHead(line.points, line.strokeWidth * (onPath ? 8 : 4.8))} fill={stroke} />
      {line.label ? <SceneMarks marks={line.label.marks} /> : null}
      <path
        d={path}
        className={`${classes.hit} nopan`}
        data-line={exitId}
        onClick={() => select(line.fromCardId, exitId)}
      />
    </g>
  );
});
