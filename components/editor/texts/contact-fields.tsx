'use client';

import { SelectField } from '@/components/ui/select-field';
import { functionOptions } from '../fields/options';
import type { FunctionId } from '@/schemas/ids';
import { words } from '@/lib/core/protocol/questions';
import { completeHref } from '@/lib/core/text';
import type { Contact } from '@/schemas/protocol';
import { useDocument } from '../editing-context';
import { ChoiceField } from '../fields/choice-field';
import { judgeDay, judgeEmail, judgeHref } from '../fields/judges';
import { ManyField } from '../fields/many-field';
import { fieldOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import type { EntryFieldsProps } from './entry-fields-props';
import classes from './text.module.css';

type TextKey = 'phone' | 'email' | 'address' | 'availability' | 'appliesWhen' | 'note' | 'checkedOn' | 'href';
type Text = {
  key: TextKey;
  placeholder?: string;
  judge?: (text: string) => string | undefined;
};
const texts: Text[] = [
  { key: 'phone', placeholder: '0800-2000' },
  { key: 'email', judge: judgeEmail },
  { key: 'href', placeholder: 'https://…', judge: judgeHref },
  { key: 'availability', placeholder: 'dag en nacht' },
  { key: 'address' },
  { key: 'appliesWhen' },
  { key: 'checkedOn', placeholder: 'jjjj-mm-dd', judge: judgeDay },
  { key: 'note' },
];

export function ContactFields({ entry, disabled, change }: EntryFieldsProps<Contact>) {
  const document = useDocument();

  function set(key: TextKey, text: string) {
    const value = key === 'href' ? completeHref(text) : text.trim();
    const { [key]: _old, ...rest } = entry;
    change(value ? { ...rest, [key]: value } : rest, key);
  }

  return (
    <>
      <div className={classes.pair}>
        <TextField
          {...fieldOf('contact', 'name')}
          value={entry.name}
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
        {texts.map(({ key, placeholder, judge }) => (
          <TextField
            key={key}
            {...fieldOf('contact', key)}
            value={entry[key] ?? ''}
            disabled={disabled}
            {...(placeholder === undefined ? {} : { placeholder })}
            {...(judge && { judge })}
            commit={(text) => set(key, text)}
          />
        ))}
      </div>
      <SelectField
        label="Is van deze functie"
        disabled={disabled}
        value={entry.functionId ?? ''}
        options={[{ value: '', label: 'niet gezegd' }, ...functionOptions(document)]}
        choose={(chosen) => {
          const { functionId: _old, ...rest } = entry;
          change(chosen ? { ...rest, functionId: chosen as FunctionId } : rest, 'function');
        }}
      />
      <ManyField
        label="Alleen bij deze routes"
        options={document.routes.map(({ id, title }) => ({ value: id, label: title }))}
        values={entry.routeIds}
        disabled={disabled}
        placeholder="bij alle routes"
        choose={(routeIds) => change({ ...entry, routeIds }, 'routes')}
      />
    </>
  );
}
