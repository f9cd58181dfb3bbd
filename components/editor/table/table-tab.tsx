'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { columnsOf, stepTitle } from '@/lib/core/protocol/questions';
import type { Column, Route, Step } from '@/schemas/protocol-flow';
import { useAddColumn } from '../menus/use-add-column';
import { useAddStep } from '../menus/use-add-step';
import { useDocument, useEditing, useRoute } from '../editing-context';
import { ColumnMenu } from '../menus/column-menu';
import { NoRoute } from '../menus/no-route';
import { RouteChoice } from '../menus/route-choice';
import { StepMenu } from '../menus/step-menu';
import { atPlace, placeOf } from '../going/places';
import { TableCell } from './table-cell';
import classes from './table.module.css';

/** The same draft as a table: a row per step, a column per column. Everything the canvas can do, without it. */
export function TableTab() {
  const document = useDocument();
  const route = useRoute();
  const { mayEdit } = useEditing();
  if (!route) return <NoRoute />;
  const columns = columnsOf(document, route);
  return (
    <div className={classes.wrap}>
      <RouteChoice className={classes.routes} showLabel />
      <table className={classes.table} role="table" aria-label={`Stroomschema ${route.title} als tabel`}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className={classes.head} data-tone="step">
              <div className={classes.headText}>Stap</div>
            </th>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                role="columnheader"
                className={classes.head}
                data-tone={column.responsibility}
              >
                <ColumnHead column={column} mayEdit={mayEdit} />
              </th>
            ))}
            <th scope="col" role="columnheader" className={classes.head}>
              <div className={classes.headText}>Uitkomst</div>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {route.steps.map((step) => (
            <tr key={step.id} role="row">
              <th scope="row" role="rowheader">
                <StepHead route={route} step={step} mayEdit={mayEdit} />
              </th>
              {columns.map((column) => (
                <TableCell key={column.id} step={step} column={column} />
              ))}
              <TableCell step={step} column={null} />
            </tr>
          ))}
        </tbody>
      </table>
      {mayEdit ? <AddBelow route={route} /> : null}
    </div>
  );
}

function ColumnHead({ column, mayEdit }: { column: Column; mayEdit: boolean }) {
  if (!mayEdit) return <div className={classes.headText}>{column.label}</div>;
  return (
    <ColumnMenu column={column}>
      <button type="button" className={classes.headButton} aria-label={`${column.label}: kolom wijzigen`}>
        {column.label}
      </button>
    </ColumnMenu>
  );
}

function StepHead({ route, step, mayEdit }: { route: Route; step: Step; mayEdit: boolean }) {
  const index = route.steps.indexOf(step);
  const words = (
    <>
      <span className={classes.number}>{step.label}</span> <span>{step.title}</span>
    </>
  );
  if (!mayEdit) return <div className={classes.step}>{words}</div>;
  return (
    <StepMenu step={step} index={index} isLast={index === route.steps.length - 1}>
      <button
        type="button"
        className={classes.step}
        {...atPlace(placeOf.step(step.id))}
        aria-label={`${stepTitle(step, ' ')}: wijzigen`}
      >
        {words}
      </button>
    </StepMenu>
  );
}

function AddBelow({ route }: { route: Route }) {
  const addColumn = useAddColumn();
  const addStep = useAddStep();
  return (
    <div className={classes.below}>
      <Button variant="subtle" leftSection={<IconPlus size={16} />} onClick={() => addStep(route.id)}>
        Stap toevoegen
      </Button>
      <Button variant="subtle" leftSection={<IconPlus size={16} />} onClick={addColumn}>
        Kolom toevoegen
      </Button>
    </div>
  );
}
