'use client';

import { NativeSelect } from '@mantine/core';

/** One value of a closed list, in words. `none` adds a way to choose nothing. */
export function ChoiceField<T extends string>(props: {
  label: string;
  showLabel?: boolean;
  words: Readonly<Record<T, string>>;
  value: T | null;
  none?: string;
  disabled?: boolean;
  choose: (value: T | null) => void;
}) {
  const { label, showLabel = true, words, value, none, disabled = false, choose } = props;
  const options = (Object.keys(words) as T[]).map((key) => ({ value: key, label: words[key] }));
  return (
    <NativeSelect
      {...(showLabel ? { label } : { 'aria-label': label })}
      disabled={disabled}
      value={value ?? ''}
      data={none === undefined ? options : [{ value: '', label: none }, ...options]}
      onChange={(event) => choose((event.currentTarget.value || null) as T | null)}
    />
  );
}
