'use client';

import { MultiSelect } from '@mantine/core';

export type Option<T extends string> = { value: T; label: string };

/** Not to be changed is as readable as the rest. */
const readable = { input: { opacity: 1 }, pill: { color: 'var(--ms-ink)' } };

/** Some of a list of things, found by typing. Keeps a value whose thing is gone visible, so it can be removed. */
export function ManyField<T extends string>(props: {
  label: string;
  options: Option<T>[];
  values: readonly T[];
  disabled?: boolean;
  placeholder?: string;
  choose: (values: T[]) => void;
}) {
  const known = new Set(props.options.map(({ value }) => value));
  const lost = props.values
    .filter((value) => !known.has(value))
    .map((value) => ({ value, label: `${value} (bestaat niet meer)` }));
  return (
    <MultiSelect
      label={props.label}
      data={[...props.options, ...lost]}
      value={[...props.values]}
      searchable
      hidePickedOptions
      disabled={props.disabled ?? false}
      styles={readable}
      placeholder={props.values.length === 0 ? (props.placeholder ?? 'Kies …') : ''}
      nothingFoundMessage="Niets gevonden"
      clearButtonProps={{ 'aria-label': `${props.label} leegmaken` }}
      onChange={(values) => props.choose(values)}
    />
  );
}
