'use client';

import { Button, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { PartId } from '@/schemas/ids';
import { newId } from '../../ids/new-id';
import type { FieldName } from '@/schemas/place';
import { TextField } from '../fields/text-field';
import { PartOfThing } from '../presence/at-field';
import classes from './text.module.css';

type Line = { id: PartId; text: string };

/** A list of short texts: change, add and take away. What a line carries besides its text stays with it. */
export function LinesField<L extends Line>(props: {
  label: string;
  /** One of them: "Voorbeeld". */
  lineName: string;
  maxLength: number;
  field: FieldName;
  lines: L[];
  disabled: boolean;
  /** What else one of them has. `set` changes it. */
  more?: (line: L, number: number, set: (line: L) => void) => ReactNode;
  change: (lines: (L | Line)[], field: string) => void;
}) {
  const { label, lineName, lines, disabled, change } = props;
  const set = (line: L) =>
    change(
      lines.map((each) => (each.id === line.id ? line : each)),
      line.id,
    );
  return (
    <div role="group" aria-label={label}>
      <Text fw={500} size="sm" mb={4} aria-hidden="true">
        {label}
      </Text>
      <ul className={classes.list}>
        {lines.map((line, index) => (
          <li key={line.id} className={classes.line}>
            <PartOfThing id={line.id}>
              <TextField
                field={props.field}
                label={`${lineName} ${index + 1}`}
                showLabel={false}
                value={line.text}
                maxLength={props.maxLength}
                lines
                disabled={disabled}
                commit={(text) => set({ ...line, text })}
              />
              {props.more?.(line, index + 1, set)}
            </PartOfThing>
            {disabled ? null : (
              <IconButton
                label={`${lineName} ${index + 1} verwijderen`}
                onClick={() =>
                  change(
                    lines.filter(({ id }) => id !== line.id),
                    `without ${line.id}`,
                  )
                }
              >
                <IconTrash size={15} />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {disabled ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => {
            const id = newId('part');
            change([...lines, { id, text: '' }], `with ${id}`);
          }}
        >
          {lineName} toevoegen
        </Button>
      )}
    </div>
  );
}
