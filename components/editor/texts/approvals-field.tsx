'use client';

import { Button, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import classNames from '@/components/ui/field.module.css';
import { IconButton } from '@/components/ui/icon-button';
import { words } from '@/lib/core/protocol/questions';
import type { Approval } from '@/schemas/protocol';
import type { Sector } from '@/schemas/vocabulary';
import { newId } from '../../ids/new-id';
import { useEditing } from '../editing-context';
import { ChoiceField } from '../fields/choice-field';
import { fieldOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { PartOfThing } from '../presence/at-field';
import { atPlace, placeOf } from '../going/places';
import classes from './text.module.css';

/** Without a day it is still awaited. */
function decidedOn({ date: _old, ...one }: Approval, day: string): Approval {
  return day ? { ...one, date: day } : one;
}

function decidedFor({ sector: _old, ...one }: Approval, sector: Sector | null): Approval {
  return sector ? { ...one, sector } : one;
}

function noted({ note: _old, ...one }: Approval, note: string): Approval {
  return note ? { ...one, note } : one;
}

/** Decisions that were taken outside this program. What the studio itself records, it adds when it publishes. */
export function ApprovalsField(props: {
  approvals: Approval[];
  disabled: boolean;
  change: (approvals: Approval[], field: string) => void;
}) {
  const { approvals, disabled, change } = props;
  const { author } = useEditing();
  const replace = (next: Approval, field: string) =>
    change(
      approvals.map((one) => (one.id === next.id ? next : one)),
      `${next.id}:${field}`,
    );

  function add() {
    const id = newId('part');
    change([...approvals, { id, kind: 'advice', body: '', date: author.today }], `with ${id}`);
  }

  return (
    <div role="group" aria-label="Eerdere besluiten" {...atPlace(placeOf.field('approvals'))}>
      <Text fw={500} size="sm" aria-hidden="true">
        Eerdere besluiten
      </Text>
      <p className={classNames.description}>
        Advies, instemming en vaststelling buiten dit programma. Wat je hier laat vaststellen, komt er vanzelf
        bij. Is er nog geen besluit? Laat de dag dan leeg: er staat „nog niet” bij.
      </p>
      <ul className={classes.list}>
        {approvals.map((one, index) => (
          <PartOfThing key={one.id} id={one.id}>
            <li className={classes.approval}>
              <ChoiceField
                label={`Besluit ${index + 1}: soort`}
                showLabel={false}
                words={words.approvalKind}
                value={one.kind}
                disabled={disabled}
                choose={(kind) => kind && replace({ ...one, kind }, 'kind')}
              />
              <TextField
                {...fieldOf('approval', 'body')}
                label={`Besluit ${index + 1}: wie besloot`}
                showLabel={false}
                value={one.body}
                placeholder="GMR PO"
                disabled={disabled}
                commit={(body) => replace({ ...one, body }, 'body')}
              />
              <ChoiceField
                label={`Besluit ${index + 1}: sector`}
                showLabel={false}
                words={words.sector}
                value={one.sector ?? null}
                none="elke sector"
                disabled={disabled}
                choose={(sector) => replace(decidedFor(one, sector), 'sector')}
              />
              <div>
                <input
                  type="date"
                  aria-label={`Besluit ${index + 1}: dag`}
                  className={classNames.input}
                  value={one.date ?? ''}
                  disabled={disabled}
                  aria-describedby={one.date ? undefined : `${one.id}-awaited`}
                  onChange={({ currentTarget: { value } }) => replace(decidedOn(one, value), 'date')}
                />
                {one.date ? null : (
                  <Text id={`${one.id}-awaited`} size="xs">
                    nog niet
                  </Text>
                )}
              </div>
              <TextField
                {...fieldOf('approval', 'note')}
                label={`Besluit ${index + 1}: toelichting`}
                showLabel={false}
                value={one.note ?? ''}
                placeholder="toelichting"
                disabled={disabled}
                commit={(note) => replace(noted(one, note), 'note')}
              />
              {disabled ? null : (
                <IconButton
                  label={`Besluit ${index + 1} verwijderen`}
                  size={36}
                  onClick={() =>
                    change(
                      approvals.filter(({ id }) => id !== one.id),
                      `without ${one.id}`,
                    )
                  }
                >
                  <IconTrash size={16} />
                </IconButton>
              )}
            </li>
          </PartOfThing>
        ))}
      </ul>
      {disabled ? null : (
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={add}>
          Besluit toevoegen
        </Button>
      )}
    </div>
  );
}
