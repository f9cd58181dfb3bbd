'use client';

import { fresh } from '@/lib/core/protocol/questions';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { newId } from '../../ids/new-id';
import { useDocument, useEditing } from '../editing-context';
import { useAddColumn } from '../menus/use-add-column';
import { ColumnCard } from './column-card';
import { FunctionCard } from './function-card';
import classes from './people.module.css';

/** The columns of the grid and the functions that stand in them. */
export function PeopleTab() {
  const { edit, mayEdit } = useEditing();
  const { columns, functions } = useDocument();
  const addColumn = useAddColumn();

  function addFunction() {
    edit({
      kind: 'add_function',
      index: functions.length,
      function: {
        id: newId('function'),
        name: fresh('function'),
        kind: 'function',
        tags: [],
        memberIds: [],
        decidesOnReport: false,
      },
    });
  }

  return (
    <div className={classes.page}>
      <section>
        <h2 className={classes.heading}>Kolommen</h2>
        <p className={classes.lead}>
          Een kolom is een groep functies die bij signalen hetzelfde doen en mogen.
        </p>
        <ul className={classes.list}>
          {columns.map((column, index) => (
            <ColumnCard key={column.id} column={column} index={index} />
          ))}
        </ul>
        {mayEdit ? (
          <Button variant="light" leftSection={<IconPlus size={16} />} onClick={addColumn}>
            Kolom toevoegen
          </Button>
        ) : null}
      </section>
      <section>
        <h2 className={classes.heading}>Functies</h2>
        <p className={classes.lead}>
          Namen van personen horen op de informatiekaart, niet hier. Precies één functie beslist aan het eind
          over melden.
        </p>
        <ul className={classes.list}>
          {functions.map((each) => (
            <FunctionCard key={each.id} schoolFunction={each} />
          ))}
        </ul>
        {mayEdit ? (
          <Button variant="light" leftSection={<IconPlus size={16} />} onClick={addFunction}>
            Functie toevoegen
          </Button>
        ) : null}
      </section>
    </div>
  );
}
