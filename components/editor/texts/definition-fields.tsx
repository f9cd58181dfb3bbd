'use client';

import type { Definition } from '@/schemas/protocol';
import { RichTextField } from '../fields/rich-text-field';
import { fieldOf, labelOf, linesOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import type { EntryFieldsProps } from './entry-fields-props';
import { LinesField } from './lines-field';
import { TagsField } from '../fields/tags-field';

export function DefinitionFields({ entry, disabled, change }: EntryFieldsProps<Definition>) {
  return (
    <>
      <TextField
        {...fieldOf('definition', 'term')}
        value={entry.term}
        required
        disabled={disabled}
        commit={(term) => change({ ...entry, term }, 'term')}
      />
      <RichTextField
        field="definition.text"
        label={labelOf('definition', 'text')}
        value={entry.text}
        disabled={disabled}
        commit={(text) => change({ ...entry, text }, 'text')}
      />
      <RichTextField
        field="definition.explanation"
        label={labelOf('definition', 'explanation')}
        value={entry.explanation}
        disabled={disabled}
        commit={(explanation) => {
          const { explanation: _old, ...rest } = entry;
          change(explanation.content.length > 0 ? { ...rest, explanation } : rest, 'explanation');
        }}
      />
      <LinesField
        {...linesOf('example', 'text')}
        lines={entry.examples}
        disabled={disabled}
        change={(examples, field) => change({ ...entry, examples }, `examples:${field}`)}
      />
      <TextField
        {...fieldOf('definition', 'source')}
        value={entry.source ?? ''}
        disabled={disabled}
        commit={(source) => {
          const { source: _old, ...rest } = entry;
          change(source ? { ...rest, source } : rest, 'source');
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
