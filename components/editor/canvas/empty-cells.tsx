'use client';

import { memo } from 'react';
import { findStep, stepInWords } from '@/lib/core/protocol/questions';
import type { CardKind } from '@/schemas/protocol-flow';
import { useDocumentPart, useView } from '../editing-context';
import { nameOfChoice } from '../going/places';
import { useCardCommands } from '../use-card-commands';
import type { EmptyCell } from './canvas-model';
import classes from './canvas.module.css';

/** Every empty cell: a faint "+", that unfolds under the pointer and with the focus to what can be put there. */
export const EmptyCells = memo(function EmptyCells(props: { cells: EmptyCell[]; isFirstStop: boolean }) {
  return props.cells.map((cell, index) => (
    <Cell
      key={nameOfChoice({ on: 'cell', ...cell })}
      cell={cell}
      isFirstStop={props.isFirstStop && index === 0}
    />
  ));
});

const Cell = memo(function Cell({ cell, isFirstStop }: { cell: EmptyCell; isFirstStop: boolean }) {
  const { stepId, columnId, box } = cell;
  const { add, choose } = useCardCommands();
  const chosen = { on: 'cell' as const, stepId, columnId };
  const isChosen = useView(
    (view) =>
      view.chosen?.on === 'cell' && view.chosen.stepId === stepId && view.chosen.columnId === columnId,
  );
  const isTabStop = useView((view) => (view.chosen === null ? isFirstStop : isChosen));
  const column = useDocumentPart(({ columns }) => columns.find(({ id }) => id === columnId)?.label);
  const step = useDocumentPart((document) => {
    const found = findStep(document, stepId);
    return found ? stepInWords(found.step) : '';
  });
  const name = columnId ? `Kaart bij ${step}, ${column ?? ''}` : `Uitkomst bij ${step}`;
  const put = (kind: CardKind) => add(kind, { stepId, columnId });

  return (
    <div
      className={classes.cell}
      style={{ left: box.x, top: box.y + 6, width: box.width, height: box.height - 12 }}
      data-chosen={isChosen || undefined}
    >
      <button
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        className={classes.cellMain}
        data-place={nameOfChoice(chosen)}
        onFocus={(event) => event.target.matches(':focus-visible') && choose(chosen)}
        onClick={({ nativeEvent }) => {
          // What a pointer sees when it hovers, a finger sees after its first tap.
          const isFirstTap = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
          if (isFirstTap && !isChosen) choose(chosen);
          else put(columnId ? 'action' : 'outcome');
        }}
      >
        <span className={classes.cellPlus} aria-hidden="true">
          +
        </span>
        <span className={classes.cellName}>{name}</span>
      </button>
      {columnId ? (
        <span className={classes.cellKinds}>
          <button type="button" tabIndex={isChosen ? 0 : -1} onClick={() => put('question')}>
            ? Vraag
          </button>
          <button type="button" tabIndex={isChosen ? 0 : -1} onClick={() => put('handover')}>
            Overdracht
          </button>
        </span>
      ) : null}
    </div>
  );
});
