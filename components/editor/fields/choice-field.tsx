'use client';

import { SelectField } from '@/components/ui/select-field';

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
    <SelectField
      label={label}
      showLabel={showLabel}
      disabled={disabled}
      value={value ?? ''}
      options={none === undefined ? options : [{ value: '', label: none }, ...options]}
      choose={(chosen) => choose((chosen || null) as T | null)}
    />
  );
}
