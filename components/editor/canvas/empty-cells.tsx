'use client';

import { memo } from 'react';
import { findCard, findStep, stepInWords } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { CardKind } from '@/schemas/protocol-flow';
import { isAddingTo } from '../chosen-cards';
import { useDocumentPart, useEditing, useView } from '../editing-context';
import { atPlace, placeOf } from '../going/places';
import { useCardCommands } from '../use-card-commands';
import { useNewCards } from '../use-new-cards';
import type { EmptyCell, RoomBelow } from './canvas-model';
import classes from './cells.module.css';

/** Every empty cell: a faint "+", that unfolds under the pointer and with the focus to what can be put there. */
export const EmptyCells = memo(function EmptyCells(props: { cells: EmptyCell[]; isFirstStop: boolean }) {
  return props.cells.map((cell, index) => (
    <WalkedCell key={nameOfCell(cell)} cell={cell} isFirstStop={props.isFirstStop && index === 0} />
  ));
});

/** Below the last card of a cell: shows under the pointer. By keyboard the card itself has a "+". */
export const RoomsBelow = memo(function RoomsBelow({ rooms }: { rooms: RoomBelow[] }) {
  return rooms.map((room) => <Cell key={nameOfCell(room)} cell={room} below={room.below} isRoom />);
});

const nameOfCell = ({ stepId, columnId }: EmptyCell) => `${stepId} ${columnId ?? ''}`;

const WalkedCell = memo(function WalkedCell(props: { cell: EmptyCell; isFirstStop: boolean }) {
  const { stepId, columnId } = props.cell;
  const isChosen = useView(
    (view) =>
      view.chosen?.on === 'cell' && view.chosen.stepId === stepId && view.chosen.columnId === columnId,
  );
  const isTabStop = useView((view) => (view.chosen === null ? props.isFirstStop : isChosen));
  return <Cell cell={props.cell} isChosen={isChosen} isTabStop={isTabStop} />;
});

const Cell = memo(function Cell(props: {
  cell: EmptyCell;
  below?: CardId;
  isRoom?: boolean;
  isChosen?: boolean;
  isTabStop?: boolean;
}) {
  const { cell, below, isRoom = false, isChosen = false, isTabStop = false } = props;
  const { stepId, columnId, box } = cell;
  const { draft, view } = useEditing();
  const { choose } = useCardCommands();
  const { add } = useNewCards();
  const chosen = { on: 'cell' as const, stepId, columnId };
  const column = useDocumentPart(({ columns }) => columns.find(({ id }) => id === columnId)?.label);
  const step = useDocumentPart((document) => {
    const found = findStep(document, stepId);
    return found ? stepInWords(found.step) : '';
  });
  const name = columnId ? `Kaart bij ${step}, ${column ?? ''}` : `Uitkomst bij ${step}`;

  function put(kind: CardKind) {
    const above = below && findCard(draft.state.get().document, below);
    add(kind, { stepId, columnId, index: above ? above.index + 1 : undefined });
  }

  return (
    <div
      className={classes.cell}
      style={{ left: box.x, top: box.y + 6, width: box.width, height: box.height - 12 }}
      data-cell
      data-chosen={isChosen || undefined}
      data-room={isRoom || undefined}
    >
      <button
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        className={classes.cellMain}
        {...(!isRoom && atPlace(placeOf.choice(chosen)))}
        onFocus={(event) => !isRoom && event.target.matches(':focus-visible') && choose(chosen)}
        onClick={({ nativeEvent }) => {
          if (isAddingTo(view.get().chosen)) return;
          // What a pointer sees when it hovers, a finger sees after its first tap.
          const isTap = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
          if (isTap && !isChosen && !isRoom) choose(chosen);
          else put(columnId ? 'action' : 'outcome');
        }}
      >
        <span className={classes.cellPlus} aria-hidden="true">
          +
        </span>
        <span className={classes.cellName}>
          {name}
          {isRoom ? ', onderaan' : ''}
        </span>
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
