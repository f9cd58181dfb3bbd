'use client';

import { Textarea, TextInput } from '@mantine/core';
import { useCommittedText } from '@/components/ui/use-committed-text';
import classes from './text-field.module.css';

export type TextFieldProps = {
  label: string;
  /** False: the label is for screen readers alone, because the place says enough to the eye. */
  showLabel?: boolean;
  value: string;
  commit: (text: string) => void;
  maxLength: number;
  disabled?: boolean;
  placeholder?: string;
  description?: string;
  /** More lines; grows with its text. Enter then starts a new line only when `lines` is given. */
  lines?: boolean;
  /** An empty text is not committed: the old one comes back when the field is left. */
  required?: boolean;
};

/** A line or a few lines of text that become one edit when typing pauses. */
export function TextField(props: TextFieldProps) {
  const { label, showLabel = true, maxLength, disabled, placeholder, description, required = false } = props;
  const { text, setText, commitNow } = useCommittedText(props.value, (next) => {
    if (!required || next.trim() !== '') props.commit(next);
  });
  const common = {
    value: text,
    maxLength,
    disabled: disabled ?? false,
    description,
    placeholder,
    ...(showLabel ? { label } : { 'aria-label': label }),
    onChange: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
    onBlur: () => {
      if (required && text.trim() === '') setText(props.value);
      else commitNow();
    },
  };
  if (!props.lines) return <TextInput {...common} />;
  return <Textarea {...common} rows={1} classNames={{ input: classes.lines }} />;
}
