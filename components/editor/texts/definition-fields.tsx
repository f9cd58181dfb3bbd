'use client';

import type { Definition } from '@/schemas/protocol';
import { RichTextField } from '../fields/rich-text-field';
import { TextField } from '../fields/text-field';
import type { EntryFieldsProps } from './entry-fields-props';
import { LinesField } from './lines-field';
import { TagsField } from './tags-field';

export function DefinitionFields({ entry, disabled, change }: EntryFieldsProps<Definition>) {
  return (
    <>
      <TextField
        label="Begrip"
        value={entry.term}
        maxLength={160}
        required
        disabled={disabled}
        commit={(term) => change({ ...entry, term }, 'term')}
      />
      <RichTextField
        label="Betekenis"
        value={entry.text}
        disabled={disabled}
        commit={(text) => change({ ...entry, text }, 'text')}
      />
      <RichTextField
        label="Uitleg"
        value={entry.explanation}
        disabled={disabled}
        commit={(explanation) => {
          const { explanation: _old, ...rest } = entry;
          change(explanation.content.length > 0 ? { ...rest, explanation } : rest, 'explanation');
        }}
      />
      <LinesField
        label="Voorbeelden"
        lineName="Voorbeeld"
        maxLength={800}
        lines={entry.examples}
        disabled={disabled}
        change={(examples, field) => change({ ...entry, examples }, `examples:${field}`)}
      />
      <TextField
        label="Bron"
        value={entry.source ?? ''}
        maxLength={400}
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
