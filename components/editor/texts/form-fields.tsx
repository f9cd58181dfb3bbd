'use client';

import type { Form } from '@/schemas/protocol';
import { RichTextField } from '../fields/rich-text-field';
import { fieldOf, linesOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import type { EntryFieldsProps } from './entry-fields-props';
import { LinesField } from './lines-field';
import { TagsField } from './tags-field';

export function FormFields({ entry, disabled, change }: EntryFieldsProps<Form>) {
  return (
    <>
      <TextField
        {...fieldOf('form', 'title')}
        value={entry.title}
        required
        disabled={disabled}
        commit={(title) => change({ ...entry, title }, 'title')}
      />
      <RichTextField
        field="form.intro"
        label="Inleiding"
        value={entry.intro}
        disabled={disabled}
        commit={(intro) => {
          const { intro: _old, ...rest } = entry;
          change(intro.content.length > 0 ? { ...rest, intro } : rest, 'intro');
        }}
      />
      <LinesField
        {...linesOf('form-question', 'label')}
        lines={entry.fields.map((field) => ({ ...field, text: field.label }))}
        disabled={disabled}
        change={(lines, field) =>
          change(
            { ...entry, fields: lines.map(({ text, ...line }) => ({ long: false, ...line, label: text })) },
            field,
          )
        }
      />
      <TagsField
        values={entry.tags}
        disabled={disabled}
        choose={(tags) => change({ ...entry, tags }, 'tags')}
      />
    </>
  );
}
