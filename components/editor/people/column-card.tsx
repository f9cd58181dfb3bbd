'use client';

import { Button } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { words } from '@/lib/core/protocol/questions';
import type { Operation } from '@/lib/core/protocol';
import type { Column } from '@/schemas/protocol-flow';
import { seenIn } from '@/lib/core/drafting';
import { useDocument, useEditing } from '../editing-context';
import { ChoiceField } from '../fields/choice-field';
import { fieldOf, labelOf } from '../fields/field-of';
import { FootnoteField } from '../fields/footnote-field';
import { ManyField } from '../fields/many-field';
import { TextField } from '../fields/text-field';
import { functionOptions } from '../fields/options';
import { PartOfThing } from '../presence/at-field';
import { ColumnMenu } from '../menus/column-menu';
import { atPlace, placeOf } from '../going/places';
import classes from './people.module.css';

type ColumnPatch = Extract<Operation, { kind: 'change_column' }>['patch'];

/** One column: its name, what its people may do, and which functions stand in it. */
export function ColumnCard({ column, index }: { column: Column; index: number }) {
  const { edit, mayEdit } = useEditing();
  const document = useDocument();
  const disabled = !mayEdit;
  const taken = new Set(
    document.columns.filter(({ id }) => id !== column.id).flatMap(({ functionIds }) => functionIds),
  );
  const change = (field: string, patch: ColumnPatch) =>
    edit(
      { kind: 'change_column', columnId: column.id, ...seenIn(column, patch) },
      `column:${column.id}:${field}`,
    );
  return (
    <PartOfThing id={column.id}>
      <li className={classes.item} data-tone={column.responsibility} {...atPlace(placeOf.column(column.id))}>
        <div className={classes.top}>
          <div className={classes.grow}>
            <TextField
              {...fieldOf('column', 'label')}
              label={`Naam van kolom ${index + 1}`}
              value={column.label}
              required
              disabled={disabled}
              commit={(label) => change('label', { label })}
            />
          </div>
          {mayEdit ? (
            <ColumnMenu column={column}>
              <Button
                variant="default"
                leftSection={<IconDots size={16} />}
                aria-label={`Kolom ${column.label}: meer`}
              >
                Meer
              </Button>
            </ColumnMenu>
          ) : null}
        </div>
        <div className={classes.fields} style={{ marginTop: 10 }}>
          <ChoiceField
            label={labelOf('column', 'responsibility')}
            words={words.responsibility}
            value={column.responsibility}
            disabled={disabled}
            choose={(responsibility) => responsibility && change('responsibility', { responsibility })}
          />
          <ManyField
            label="Functies in deze kolom"
            options={functionOptions(document).filter(({ value }) => !taken.has(value))}
            values={column.functionIds}
            disabled={disabled}
            choose={(functionIds) => change('functions', { functionIds })}
          />
          <TextField
            {...fieldOf('column', 'note')}
            value={column.note ?? ''}
            lines
            disabled={disabled}
            commit={(note) => change('note', { note: note || undefined })}
          />
          <FootnoteField
            of={`kolom ${index + 1}`}
            value={column.footnote}
            disabled={disabled}
            change={(footnote) => change('footnote', { footnote })}
          />
        </div>
      </li>
    </PartOfThing>
  );
}
