'use client';

import type { Source } from '@/schemas/protocol';
import { completeHref } from '@/lib/core/text';
import { judgeHref } from '../fields/judges';
import { fieldOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import type { EntryFieldsProps } from './entry-fields-props';

export function SourceFields({ entry, disabled, change }: EntryFieldsProps<Source>) {
  return (
    <>
      <TextField
        {...fieldOf('source', 'title')}
        value={entry.title}
        required
        disabled={disabled}
        commit={(title) => change({ ...entry, title }, 'title')}
      />
      <TextField
        {...fieldOf('source', 'href')}
        value={entry.href ?? ''}
        placeholder="https://…"
        disabled={disabled}
        judge={judgeHref}
        commit={(text) => {
          const { href: _old, ...rest } = entry;
          const href = completeHref(text);
          change(href ? { ...rest, href } : rest, 'href');
        }}
      />
      <TextField
        {...fieldOf('source', 'note')}
        value={entry.note ?? ''}
        lines
        disabled={disabled}
        commit={(note) => {
          const { note: _old, ...rest } = entry;
          change(note ? { ...rest, note } : rest, 'note');
        }}
      />
    </>
  );
}
