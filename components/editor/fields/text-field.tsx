'use client';

import { useId } from 'react';
import classes from '@/components/ui/field.module.css';
import { useCommittedText } from '@/components/ui/use-committed-text';

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
  const id = useId();
  const common = {
    id,
    value: text,
    maxLength,
    // Who may only read can still reach, select and copy it.
    readOnly: disabled,
    placeholder,
    'aria-label': showLabel ? undefined : label,
    'aria-describedby': description ? `${id}-description` : undefined,
    onChange: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
    onBlur: () => {
      if (required && text.trim() === '') setText(props.value);
      else commitNow();
    },
  };
  return (
    <div>
      {showLabel ? (
        <label htmlFor={id} className={classes.label}>
          {label}
        </label>
      ) : null}
      {description ? (
        <p id={`${id}-description`} className={classes.description}>
          {description}
        </p>
      ) : null}
      {props.lines ? (
        <textarea {...common} rows={1} className={`${classes.input} ${classes.lines}`} />
      ) : (
        <input {...common} type="text" className={classes.input} />
      )}
    </div>
  );
}
