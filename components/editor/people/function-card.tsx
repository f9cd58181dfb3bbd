'use client';

import { Checkbox } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { IconButton } from '@/components/ui/icon-button';
import { words } from '@/lib/core/protocol/questions';
import type { Operation } from '@/lib/core/protocol';
import type { SchoolFunction } from '@/schemas/protocol-flow';
import type { FunctionTag } from '@/schemas/vocabulary';
import { useDocument, useEditing } from '../editing-context';
import { seenIn } from '@/lib/core/drafting';
import { ChoiceField } from '../fields/choice-field';
import { ManyField } from '../fields/many-field';
import { fieldOf, labelOf } from '../fields/field-of';
import { RichTextField } from '../fields/rich-text-field';
import { TextField } from '../fields/text-field';
import { PartOfThing } from '../presence/at-field';
import { functionOptions } from '../fields/options';
import { askToRemove } from '../menus/ask-to-remove';
import { atPlace, placeOf } from '../going/places';
import classes from './people.module.css';

type FunctionPatch = Extract<Operation, { kind: 'change_function' }>['patch'];
const tags = (Object.keys(words.functionTag) as FunctionTag[]).map((value) => ({
  value,
  label: words.functionTag[value],
}));

/** One function, team or outside body: its name, what it is, and what it carries. */
export function FunctionCard({ schoolFunction }: { schoolFunction: SchoolFunction }) {
  const { edit, mayEdit } = useEditing();
  const document = useDocument();
  const { id, name, kind } = schoolFunction;
  const disabled = !mayEdit;
  const column = document.columns.find(({ functionIds }) => functionIds.includes(id));
  const change = (field: string, patch: FunctionPatch) =>
    edit(
      { kind: 'change_function', functionId: id, ...seenIn(schoolFunction, patch) },
      `function:${id}:${field}`,
    );
  return (
    <PartOfThing id={id}>
      <li className={classes.item} data-tone={column?.responsibility} {...atPlace(placeOf.function(id))}>
        <div className={classes.top}>
          <div className={classes.grow}>
            <TextField
              {...fieldOf('function', 'name')}
              value={name}
              required
              disabled={disabled}
              commit={(text) => change('name', { name: text })}
            />
          </div>
          <div style={{ width: 90 }}>
            <TextField
              {...fieldOf('function', 'abbreviation')}
              value={schoolFunction.abbreviation ?? ''}
              disabled={disabled}
              commit={(text) => change('abbreviation', { abbreviation: text || undefined })}
            />
          </div>
          {mayEdit ? (
            <IconButton
              label={`${name} verwijderen`}
              size={36}
              onClick={() =>
                askToRemove({
                  title: `„${name}” verwijderen?`,
                  consequence: 'De functie verdwijnt uit haar kolom en uit elke kaart die haar noemt.',
                  remove: () => edit({ kind: 'remove_function', functionId: id }),
                })
              }
            >
              <IconTrash size={16} />
            </IconButton>
          ) : null}
        </div>
        <div className={classes.fields} style={{ marginTop: 10 }}>
          <ChoiceField
            label="Soort"
            words={words.functionKind}
            value={kind}
            disabled={disabled}
            choose={(next) => next && change('kind', { kind: next })}
          />
          <ManyField
            label={labelOf('function', 'tags')}
            options={tags}
            values={schoolFunction.tags}
            disabled={disabled}
            choose={(chosen) => change('tags', { tags: chosen })}
          />
          {kind === 'team' ? (
            <ManyField
              label={labelOf('function', 'memberIds')}
              options={functionOptions(document).filter(({ value }) => value !== id)}
              values={schoolFunction.memberIds}
              disabled={disabled}
              choose={(memberIds) => change('members', { memberIds })}
            />
          ) : null}
        </div>
        <div style={{ marginTop: 10 }}>
          <RichTextField
            field="function.note"
            label={labelOf('function', 'note')}
            value={schoolFunction.note}
            disabled={disabled}
            commit={(note) => change('note', { note: note.content.length > 0 ? note : undefined })}
          />
        </div>
        {kind === 'function' || schoolFunction.decidesOnReport ? (
          <Checkbox
            mt={12}
            label="Beslist aan het eind of er gemeld wordt"
            checked={schoolFunction.decidesOnReport}
            disabled={disabled}
            onChange={(event) => change('decides', { decidesOnReport: event.currentTarget.checked })}
          />
        ) : null}
      </li>
    </PartOfThing>
  );
}
