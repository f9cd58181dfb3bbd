'use client';

import { words } from '@/lib/core/protocol/questions';
import type { Contact } from '@/schemas/protocol';
import { safeHref } from '@/schemas/rich-text';
import { useDocument, useEditing } from '../editing-context';
import { ChoiceField } from '../fields/choice-field';
import { ManyField } from '../fields/many-field';
import { TextField } from '../fields/text-field';
import type { EntryFieldsProps } from './entry-fields-props';
import classes from './text.module.css';

type TextKey = 'phone' | 'email' | 'address' | 'availability' | 'appliesWhen' | 'note' | 'checkedOn' | 'href';
const texts: { key: TextKey; label: string; maxLength: number; placeholder?: string }[] = [
  { key: 'phone', label: 'Telefoon', maxLength: 40, placeholder: '0800-2000' },
  { key: 'email', label: 'E-mail', maxLength: 200 },
  { key: 'href', label: 'Website', maxLength: 2000, placeholder: 'https://…' },
  { key: 'availability', label: 'Bereikbaar', maxLength: 200, placeholder: 'dag en nacht' },
  { key: 'address', label: 'Adres', maxLength: 300 },
  { key: 'appliesWhen', label: 'Alleen in deze situatie', maxLength: 300 },
  { key: 'checkedOn', label: 'Gecontroleerd op', maxLength: 10, placeholder: 'jjjj-mm-dd' },
  { key: 'note', label: 'Opmerking', maxLength: 400 },
];

export function ContactFields({ entry, disabled, change }: EntryFieldsProps<Contact>) {
  const { routes } = useDocument();
  const { announce } = useEditing();

  function set(key: TextKey, text: string) {
    const value = text.trim();
    if (key === 'href' && value !== '' && !safeHref.safeParse(value).success) {
      return announce('Deze link is niet toegestaan. Begin met https://.');
    }
    const { [key]: _old, ...rest } = entry;
    change(value ? { ...rest, [key]: value } : rest, key);
  }

  return (
    <>
      <div className={classes.pair}>
        <TextField
          label="Naam"
          value={entry.name}
          maxLength={160}
          required
          disabled={disabled}
          commit={(name) => change({ ...entry, name }, 'name')}
        />
        <ChoiceField
          label="Soort"
          words={words.contactKind}
          value={entry.kind}
          disabled={disabled}
          choose={(kind) => kind && change({ ...entry, kind }, 'kind')}
        />
        {texts.map(({ key, label, maxLength, placeholder }) => (
          <TextField
            key={key}
            label={label}
            value={entry[key] ?? ''}
            maxLength={maxLength}
            disabled={disabled}
            {...(placeholder === undefined ? {} : { placeholder })}
            commit={(text) => set(key, text)}
          />
        ))}
      </div>
      <ManyField
        label="Alleen bij deze routes"
        options={routes.map(({ id, title }) => ({ value: id, label: title }))}
        values={entry.routeIds}
        disabled={disabled}
        placeholder="bij alle routes"
        choose={(routeIds) => change({ ...entry, routeIds }, 'routes')}
      />
    </>
  );
}
