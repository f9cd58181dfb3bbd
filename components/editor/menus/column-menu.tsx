'use client';

import { sentenceCase } from '@/lib/core/dutch';
import { called, fresh } from '@/lib/core/protocol/questions';
import { Menu } from '@mantine/core';
import {
  IconArrowLeft,
  IconArrowRight,
  IconArrowsJoin,
  IconArrowsSplit2,
  IconCopyPlus,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { ColumnId } from '@/schemas/ids';
import type { Column } from '@/schemas/protocol-flow';
import { newId } from '../../ids/new-id';
import { useReshape } from '../clipboard/use-reshape';
import { cardsOnlyIn, removeColumn } from '../edits/remove-column';
import { seenIn } from '@/lib/core/drafting';
import { useDocumentPart, useEditing } from '../editing-context';
import { useUndoNotice } from '../use-undo-notice';
import { goesInWords, goneAfter, useWhatGoes } from '../use-what-goes';
import { askToRemove } from './ask-to-remove';
import { fieldOf } from '../fields/field-of';
import { askForName } from './ask-for-name';

/** What can be done with a column as a whole; `children` is the button that opens it. */
export function ColumnMenu({ column, children }: { column: Column; children: ReactElement }) {
  const { edit, view, draft, announce } = useEditing();
  const whatGoes = useWhatGoes();
  const noticeWithUndo = useUndoNotice();
  const columns = useDocumentPart((document) => document.columns);
  const all = useDocumentPart((document) => document.functions);
  const { doubleColumn, mergeColumns, splitColumn } = useReshape();
  const index = columns.findIndex(({ id }) => id === column.id);
  const right = columns[index + 1];
  const functions = all.filter(({ id }) => column.functionIds.includes(id));

  function rename() {
    askForName({
      title: 'Kolom hernoemen',
      ...fieldOf('column', 'label'),
      label: 'Naam van de kolom',
      value: column.label,
      take: (label) => edit({ kind: 'change_column', columnId: column.id, ...seenIn(column, { label }) }),
    });
  }

  function addAfter() {
    edit({
      kind: 'add_column',
      index: index + 1,
      column: {
        id: newId('column'),
        label: fresh('column'),
        responsibility: column.responsibility,
        functionIds: [],
      },
    });
  }

  const removal = (home: string | null) =>
    removeColumn(draft.state.get().document, column.id, home as ColumnId | null);

  function moveTo(place: number) {
    if (edit({ kind: 'move_column', columnId: column.id, index: place }))
      announce(`Kolom ${column.label} staat nu op plek ${place + 1} van ${columns.length}.`);
  }

  function ask() {
    const count = cardsOnlyIn(draft.state.get().document, column.id).length;
    const others = columns.filter(({ id }) => id !== column.id);
    askToRemove({
      title: `Kolom „${column.label}” verwijderen?`,
      consequence: (home) =>
        `${goesInWords(whatGoes(removal(home)))} Kaarten die ook in andere kolommen staan, blijven daar staan.`,
      ...(count > 0 && {
        homes: {
          label: 'Wat gebeurt er met deze kaarten?',
          options: others.map(({ id, label }) => ({ value: id, label: `Zet ze in ${label}` })),
        },
      }),
      remove: (home) => {
        const goes = whatGoes(removal(home));
        if (!edit(removal(home))) return;
        const message = goneAfter(sentenceCase(called('column', column.label)), goes);
        noticeWithUndo(message);
        announce(message);
      },
    });
  }

  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown mah="80vh" style={{ overflowY: 'auto' }}>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={rename}>
          Hernoemen…
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPencil size={16} />}
          onClick={() => view.set((now) => ({ ...now, tab: 'people' }))}
        >
          Functies en verantwoordelijkheid
        </Menu.Item>
        <Menu.Item leftSection={<IconPlus size={16} />} onClick={addAfter}>
          Kolom ernaast toevoegen
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowLeft size={16} />}
          disabled={index <= 0}
          onClick={() => moveTo(index - 1)}
        >
          Naar links
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowRight size={16} />}
          disabled={index === columns.length - 1}
          onClick={() => moveTo(index + 1)}
        >
          Naar rechts
        </Menu.Item>
        <Menu.Item leftSection={<IconCopyPlus size={16} />} onClick={() => doubleColumn(column.id)}>
          Verdubbel
        </Menu.Item>
        {right ? (
          <Menu.Item
            leftSection={<IconArrowsJoin size={16} />}
            onClick={() => mergeColumns(column.id, right.id)}
          >
            Voeg samen met „{right.label}”
          </Menu.Item>
        ) : null}
        {functions.length > 1
          ? functions.map(({ id, name }) => (
              <Menu.Item
                key={id}
                leftSection={<IconArrowsSplit2 size={16} />}
                onClick={() => splitColumn(column.id, id)}
              >
                Geef „{name}” een eigen kolom
              </Menu.Item>
            ))
          : null}
        <Menu.Item color="red.9" leftSection={<IconTrash size={16} />} onClick={ask}>
          Verwijderen…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
