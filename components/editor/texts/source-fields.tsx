'use client';

import type { Source } from '@/schemas/protocol';
import { safeHref } from '@/schemas/rich-text';
import { useEditing } from '../editing-context';
import { TextField } from '../fields/text-field';
import type { EntryFieldsProps } from './entry-fields-props';

export function SourceFields({ entry, disabled, change }: EntryFieldsProps<Source>) {
  const { announce } = useEditing();
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
        commit={(text) => {
          const { href: _old, ...rest } = entry;
          const href = text.trim();
          if (href === '') change(rest, 'href');
          else if (safeHref.safeParse(href).success) change({ ...rest, href }, 'href');
          else announce('Deze link is niet toegestaan. Begin met https://.');
        }}
      />
      <TextField
        label="Opmerking"
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
