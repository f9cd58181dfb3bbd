'use client';

import { words } from '@/lib/core/protocol/questions';
import { completeHref } from '@/lib/core/text';
import type { Contact } from '@/schemas/protocol';
import { useDocument } from '../editing-context';
import { ChoiceField } from '../fields/choice-field';
import { judgeDay, judgeEmail, judgeHref } from '../fields/judges';
import { ManyField } from '../fields/many-field';
import { TextField } from '../fields/text-field';
import type { EntryFieldsProps } from './entry-fields-props';
import classes from './text.module.css';

type TextKey = 'phone' | 'email' | 'address' | 'availability' | 'appliesWhen' | 'note' | 'checkedOn' | 'href';
type Text = {
  key: TextKey;
  label: string;
  maxLength: number;
  placeholder?: string;
  judge?: (text: string) => string | undefined;
};
const texts: Text[] = [
  { key: 'phone', label: 'Telefoon', maxLength: 40, placeholder: '0800-2000' },
  { key: 'email', label: 'E-mail', maxLength: 200, judge: judgeEmail },
  { key: 'href', label: 'Website', maxLength: 2000, placeholder: 'https://…', judge: judgeHref },
  { key: 'availability', label: 'Bereikbaar', maxLength: 200, placeholder: 'dag en nacht' },
  { key: 'address', label: 'Adres', maxLength: 300 },
  { key: 'appliesWhen', label: 'Alleen in deze situatie', maxLength: 300 },
  { key: 'checkedOn', label: 'Gecontroleerd op', maxLength: 10, placeholder: 'jjjj-mm-dd', judge: judgeDay },
  { key: 'note', label: 'Toelichting', maxLength: 400 },
];

export function ContactFields({ entry, disabled, change }: EntryFieldsProps<Contact>) {
  const { routes } = useDocument();

  function set(key: TextKey, text: string) {
    const value = key === 'href' ? completeHref(text) : text.trim();
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
        {texts.map(({ key, label, maxLength, placeholder, judge }) => (
          <TextField
            key={key}
            label={label}
            value={entry[key] ?? ''}
            maxLength={maxLength}
            disabled={disabled}
            {...(placeholder === undefined ? {} : { placeholder })}
            {...(judge && { judge })}
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
