'use client';

import { CheckField } from '@/components/ui/check-field';
import type { Form } from '@/schemas/protocol';
import { RichTextField } from '../fields/rich-text-field';
import { fieldOf, linesOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import type { EntryFieldsProps } from './entry-fields-props';
import { LinesField } from './lines-field';
import { TagsField } from '../fields/tags-field';

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
        more={(line, number, set) => (
          <>
            <TextField
              {...fieldOf('form-question', 'hint')}
              label={`Toelichting bij vraag ${number}`}
              showLabel={false}
              placeholder="toelichting"
              value={line.hint ?? ''}
              disabled={disabled}
              commit={(hint) => {
                const { hint: _old, ...rest } = line;
                set(hint ? { ...rest, hint } : rest);
              }}
            />
            <CheckField
              label="Ruimte voor een lang antwoord"
              checked={line.long}
              disabled={disabled}
              change={(long) => set({ ...line, long })}
            />
          </>
        )}
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
