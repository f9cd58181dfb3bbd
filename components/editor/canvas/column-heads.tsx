'use client';

import { memo } from 'react';
import { useDocumentPart, useEditing } from '../editing-context';
import { ColumnMenu } from '../menus/column-menu';
import { useAddColumn } from '../menus/use-add-column';
import type { ColumnStrip } from './canvas-model';
import { PinnedBand } from './pinned-band';
import { SceneMarks } from '../../scene/scene-marks';
import classes from './bands.module.css';

/** The heads of the columns: always in view, each the way to what can be done with its column. */
export const ColumnHeads = memo(function ColumnHeads(props: {
  strips: ColumnStrip[];
  height: number;
  /** The width of the band with the names of the steps. */
  from: number;
}) {
  const { strips, height, from } = props;
  const { mayEdit } = useEditing();
  const addColumn = useAddColumn();
  const lastColumn = strips.findLast(({ isOutcome }) => !isOutcome)?.group.box;
  return (
    <PinnedBand
      along="x"
      thickness={height}
      from={from}
      className={classes.heads}
      innerClassName={classes.pinned}
    >
      {strips.map((strip) => (
        <Head key={strip.group.id} strip={strip} />
      ))}
      {mayEdit && lastColumn ? (
        <button
          type="button"
          className={classes.plus}
          aria-label="Kolom toevoegen"
          title="Kolom toevoegen"
          style={{
            left: lastColumn.x + lastColumn.width + 4,
            top: lastColumn.y + lastColumn.height / 2 - 16,
          }}
          onClick={addColumn}
        >
          +
        </button>
      ) : null}
    </PinnedBand>
  );
});

const Head = memo(function Head({ strip }: { strip: ColumnStrip }) {
  const { mayEdit } = useEditing();
  const column = useDocumentPart(({ columns }) => columns.find(({ id }) => id === strip.columnId));
  const { x, y, width, height } = strip.group.box;
  return (
    <>
      <svg
        className={classes.band}
        style={{ left: x, top: y }}
        width={width}
        height={height}
        viewBox={`${x} ${y} ${width} ${height}`}
        role="img"
        aria-label={strip.group.label}
      >
        <SceneMarks marks={strip.group.marks} />
      </svg>
      {mayEdit && column ? (
        <ColumnMenu column={column}>
          <button
            type="button"
            className={classes.bandButton}
            style={{ left: x, top: y, width, height }}
            aria-label={`Kolom ${column.label}: wijzigen`}
          />
        </ColumnMenu>
      ) : null}
    </>
  );
});
