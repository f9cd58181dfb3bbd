'use client';

import { memo } from 'react';
import { palette } from '@/lib/core/design';
import { arrowHead, linePath, type Point, type SceneLine } from '@/lib/core/layout';
import { useEditing, useView } from '../editing-context';
import { isChosenCard } from '../editor-view';
import { useLineCommands } from '../use-line-commands';
import { isOnPath } from '../going/path-places';
import { SceneMarks } from '../../scene/scene-marks';
import { useNewCards } from '../use-new-cards';
import { plusOf } from './line-shape';
import classes from './lines.module.css';

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
  const { mayEdit } = useEditing();
  const { select } = useLineCommands();
  const { between } = useNewCards();
  const isNear = useView((view) => isChosenCard(view, line.fromCardId) || isChosenCard(view, line.toCardId));
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
      {mayEdit ? (
        <Insert at={plusOf(line.points)} insert={() => between({ cardId: line.fromCardId, exitId })} />
      ) : null}
    </g>
  );
});

/** Shows while the pointer is on the line. */
function Insert({ at, insert }: { at: Point; insert: () => void }) {
  return (
    <g className={`${classes.insert} nopan`} transform={`translate(${at.x} ${at.y})`} onClick={insert}>
      <title>Kaart ertussen</title>
      <circle r="11" />
      <path d="M-4.5 0H4.5M0 -4.5V4.5" />
    </g>
  );
}
