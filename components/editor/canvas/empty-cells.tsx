'use client';

import { Menu } from '@mantine/core';
import { memo, useState } from 'react';
import { words } from '@/lib/core/protocol/questions';
import type { CardKind } from '@/schemas/protocol-flow';
import { useDocumentPart } from '../editing-context';
import { useCardCommands } from '../use-card-commands';
import type { EmptyCell } from './canvas-model';
import classes from './canvas.module.css';

const kinds = Object.entries(words.cardKind) as [CardKind, string][];

/** A "+" in every empty cell. For the mouse; by keyboard N asks for kind and place. */
export const EmptyCells = memo(function EmptyCells({ cells }: { cells: EmptyCell[] }) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  return cells.map((cell) => {
    const key = keyOf(cell);
    return <Cell key={key} cell={cell} isOpen={openKey === key} open={setOpenKey} />;
  });
});

const keyOf = ({ stepId, columnId }: EmptyCell) => `${stepId} ${columnId}`;

const Cell = memo(function Cell(props: {
  cell: EmptyCell;
  isOpen: boolean;
  open: (key: string | null) => void;
}) {
  const { cell, isOpen } = props;
  const setOpen = (open: boolean) => props.open(open ? keyOf(cell) : null);
  const { add } = useCardCommands();
  const column =
    useDocumentPart(({ columns }) => columns.find(({ id }) => id === cell.columnId)?.label) ??
    'de uitkomsten';
  const { x, y, width, height } = cell.box;
  const plus = (
    <button
      type="button"
      tabIndex={-1}
      className={`${classes.plus} nopan`}
      style={{ left: x + width / 2 - 16, top: y + height / 2 - 16 }}
      aria-label={`Kaart toevoegen in ${column}`}
      title="Kaart toevoegen"
      onClick={() => {
        if (cell.columnId) setOpen(!isOpen);
        else add('outcome', { stepId: cell.stepId, columnId: null });
      }}
    >
      +
    </button>
  );
  if (!isOpen) return plus;
  return (
    <Menu opened onChange={setOpen} position="bottom" withArrow>
      <Menu.Target>{plus}</Menu.Target>
      <Menu.Dropdown>
        {kinds
          .filter(([kind]) => kind !== 'outcome')
          .map(([kind, label]) => (
            <Menu.Item
              key={kind}
              tt="capitalize"
              onClick={() => {
                setOpen(false);
                add(kind, { stepId: cell.stepId, columnId: cell.columnId });
              }}
            >
              {label}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
});
