'use client';

import { SelectField } from '@/components/ui/select-field';
import { words } from '@/lib/core/protocol/questions';
import type { GlobalExit } from '@/schemas/protocol';
import { useDocument } from '../editing-context';
import { ChoiceField } from '../fields/choice-field';
import { DeadlineField } from '../fields/deadline-field';
import { ManyField } from '../fields/many-field';
import { fieldOf, labelOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { contactOptions, keyOfTarget, targetFrom, targetOptions } from '../fields/options';
import type { EntryFieldsProps } from './entry-fields-props';
import { TagsField } from '../fields/tags-field';
import classes from './text.module.css';

export function GlobalExitFields({ entry, disabled, change }: EntryFieldsProps<GlobalExit>) {
  const document = useDocument();
  return (
    <>
      <div className={classes.pair}>
        <TextField
          {...fieldOf('global-exit', 'label')}
          value={entry.label}
          required
          disabled={disabled}
          commit={(label) => change({ ...entry, label }, 'label')}
        />
        <ChoiceField
          label="Soort"
          words={words.globalExitKind}
          value={entry.kind}
          disabled={disabled}
          choose={(kind) => kind && change({ ...entry, kind }, 'kind')}
        />
      </div>
      <TextField
        {...fieldOf('global-exit', 'text')}
        label="Wat je doet"
        value={entry.text}
        lines
        disabled={disabled}
        commit={(text) => change({ ...entry, text }, 'text')}
      />
      <SelectField
        label={labelOf('global-exit', 'to')}
        disabled={disabled}
        value={entry.to ? keyOfTarget(entry.to) : ''}
        options={[{ value: '', label: 'geen: lees wat je doet' }, ...targetOptions(document)]}
        choose={(chosen) => {
          const { to: _old, ...rest } = entry;
          change(chosen ? { ...rest, to: targetFrom(chosen) } : rest, 'to');
        }}
      />
      <ManyField
        label="Contacten"
        options={contactOptions(document)}
        values={entry.contactIds}
        disabled={disabled}
        choose={(contactIds) => change({ ...entry, contactIds }, 'contacts')}
      />
      <DeadlineField
        value={entry.deadline}
        disabled={disabled}
        change={(deadline) => {
          const { deadline: _old, ...rest } = entry;
          change(deadline ? { ...rest, deadline } : rest, 'deadline');
        }}
      />
      <TagsField
        values={entry.tags}
        disabled={disabled}
        choose={(tags) => change({ ...entry, tags }, 'tags')}
      />
    </>
  );
}
