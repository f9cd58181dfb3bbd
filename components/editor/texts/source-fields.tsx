'use client';

import type { Source } from '@/schemas/protocol';
import { completeHref } from '@/lib/core/text';
import { judgeHref } from '../fields/judges';
import { TextField } from '../fields/text-field';
import type { EntryFieldsProps } from './entry-fields-props';

export function SourceFields({ entry, disabled, change }: EntryFieldsProps<Source>) {
  return (
    <>
      <TextField
        label="Titel"
        value={entry.title}
        maxLength={300}
        required
        disabled={disabled}
        commit={(title) => change({ ...entry, title }, 'title')}
      />
      <TextField
        label="Adres"
        value={entry.href ?? ''}
        maxLength={2000}
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
        label="Toelichting"
        value={entry.note ?? ''}
        maxLength={400}
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
