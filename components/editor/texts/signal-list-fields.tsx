'use client';

import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Fold } from '@/components/ui/fold';
import { IconButton } from '@/components/ui/icon-button';
import { SelectField } from '@/components/ui/select-field';
import { fresh, unnamed } from '@/lib/core/protocol/questions';
import type { SignalList } from '@/schemas/protocol';
import { newId } from '../../ids/new-id';
import { childrenFrom, judgeChildren, mostCharacters, partsOf } from '../edits/task-children';
import { RichTextField } from '../fields/rich-text-field';
import { fieldOf, labelOf, linesOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { PartOfThing } from '../presence/at-field';
import type { EntryFieldsProps } from './entry-fields-props';
import { LinesField } from './lines-field';
import { TagsField } from '../fields/tags-field';
import classes from './text.module.css';

type Group = SignalList['groups'][number];

const groupLevels = [
  { value: '1', label: 'Groep' },
  { value: '2', label: 'Groep onder de vorige' },
];

export function SignalListFields({ entry, disabled, change }: EntryFieldsProps<SignalList>) {
  const setGroup = (group: Group, field: string) =>
    change(
      { ...entry, groups: entry.groups.map((each) => (each.id === group.id ? group : each)) },
      `${group.id}:${field}`,
    );
  return (
    <>
      <TextField
        {...fieldOf('signal-list', 'title')}
        value={entry.title}
        required
        disabled={disabled}
        commit={(title) => change({ ...entry, title }, 'title')}
      />
      <TextField
        {...fieldOf('signal-list', 'audience')}
        value={entry.audience ?? ''}
        disabled={disabled}
        commit={(audience) => {
          const { audience: _old, ...rest } = entry;
          change(audience ? { ...rest, audience } : rest, 'audience');
        }}
      />
      <RichTextField
        field="signal-list.caution"
        label={labelOf('signal-list', 'caution')}
        value={entry.caution}
        disabled={disabled}
        commit={(caution) => {
          const { caution: _old, ...rest } = entry;
          change(caution.content.length > 0 ? { ...rest, caution } : rest, 'caution');
        }}
      />
      <TextField
        {...fieldOf('signal-list', 'source')}
        value={entry.source ?? ''}
        disabled={disabled}
        commit={(source) => {
          const { source: _old, ...rest } = entry;
          change(source ? { ...rest, source } : rest, 'source');
        }}
      />
      <div>
        {entry.groups.map((group) => (
          <PartOfThing key={group.id} id={group.id}>
            <Fold title={group.title || unnamed('group')} count={group.items.length}>
              <div className={classes.line}>
                <TextField
                  {...fieldOf('group', 'title')}
                  label="Naam van de groep"
                  value={group.title}
                  disabled={disabled}
                  commit={(title) => setGroup({ ...group, title }, 'title')}
                />
                <SelectField
                  label="Niveau"
                  disabled={disabled}
                  value={String(group.level)}
                  options={groupLevels}
                  choose={(level) => setGroup({ ...group, level: level === '2' ? 2 : 1 }, 'level')}
                />
                {disabled ? null : (
                  <IconButton
                    label={`Groep ${group.title} verwijderen`}
                    style={{ alignSelf: 'end', marginBottom: 4 }}
                    onClick={() =>
                      change(
                        { ...entry, groups: entry.groups.filter(({ id }) => id !== group.id) },
                        `without ${group.id}`,
                      )
                    }
                  >
                    <IconTrash size={15} />
                  </IconButton>
                )}
              </div>
              <LinesField
                {...linesOf('signal', 'text')}
                lines={group.items}
                disabled={disabled}
                more={(signal, number, set) => (
                  <TextField
                    label={`Onderdelen van signaal ${number}, elk op een eigen regel`}
                    showLabel={false}
                    placeholder="onderdelen, elk op een eigen regel"
                    value={(signal.children ?? []).map(({ text }) => text).join('\n')}
                    maxLength={mostCharacters(partsOf.signal)}
                    judge={(text) => judgeChildren(text, partsOf.signal)}
                    lines
                    disabled={disabled}
                    commit={(text) => {
                      const { children: before, ...rest } = signal;
                      const children = childrenFrom(text, before);
                      set(children.length > 0 ? { ...rest, children } : rest);
                    }}
                  />
                )}
                change={(items, field) => setGroup({ ...group, items }, field)}
              />
            </Fold>
          </PartOfThing>
        ))}
      </div>
      {disabled ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          w="fit-content"
          leftSection={<IconPlus size={14} />}
          onClick={() => {
            const id = newId('part');
            change(
              { ...entry, groups: [...entry.groups, { id, title: fresh('group'), level: 1, items: [] }] },
              `with ${id}`,
            );
          }}
        >
          Groep toevoegen
        </Button>
      )}
      <TagsField
        values={entry.tags}
        disabled={disabled}
        choose={(tags) => change({ ...entry, tags }, 'tags')}
      />
    </>
  );
}
