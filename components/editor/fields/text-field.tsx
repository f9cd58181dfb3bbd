'use client';

import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import classes from '@/components/ui/field.module.css';
import { useCommittedText } from '@/components/ui/use-committed-text';
import { cleanText, isBlank } from '@/schemas/clean-text';
import type { FieldName } from '@/schemas/place';
import { tooLong } from '@/schemas/typed-text';
import { useEditing } from '../editing-context';
import { AtField } from '../presence/at-field';
import { undoKeyOf } from './undo-key';
import { useSayNow } from './use-say-now';
import { useSteadyCaret } from './use-steady-caret';
import { useUnkept } from './use-unkept';

export type TextFieldProps = {
  label: string;
  /** How colleagues see who is in it. */
  field?: FieldName | undefined;
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
  /** Takes the focus when it appears: always, or only where it would be lost with what stood here before. */
  focusAtFirst?: 'always' | 'when-lost' | undefined;
  /** What is wrong with a text, as a Dutch sentence that says what to do; then it is not committed. */
  judge?: (text: string) => string | undefined;
};

/**
 * A line or a few lines of text that become one edit when typing pauses. What does not fit stays here, whole, with what is
 * wrong under it; only clean text is taken (`cleanText`).
 */
export function TextField(props: TextFieldProps) {
  const { label, showLabel = true, maxLength, disabled, placeholder, description, required = false } = props;
  const problemOf = (text: string) =>
    text === props.value ? undefined : (tooLong(label, text, maxLength) ?? props.judge?.(text));
  const { text, setText, commitNow } = useCommittedText(props.value, (next) => {
    if ((!required || !isBlank(next)) && problemOf(next) === undefined) props.commit(next);
  });
  const problem = problemOf(text);
  useUnkept(problem, text);
  useSayNow(commitNow);
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const lines = useRef<HTMLTextAreaElement>(null);
  const caret = useSteadyCaret(text, props.lines ? lines : line);
  const editing = useEditing();
  const { focusAtFirst } = props;
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (focusAtFirst === 'always' || (focusAtFirst === 'when-lost' && isLost))
      (lines.current ?? line.current)?.focus();
  }, [focusAtFirst]);
  /** One way back for all of the draft, also in a field; what does not fit there is the browser's to take back. */
  function onKeyDown(event: KeyboardEvent) {
    const undoKey = undoKeyOf(event);
    if (!undoKey || disabled || problem !== undefined || (required && isBlank(text))) return;
    event.preventDefault();
    commitNow();
    setText(props.value);
    editing[undoKey]();
  }
  const told = [description && `${id}-description`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const common = {
    id,
    value: text,
    // Who may only read can still reach, select and copy it.
    readOnly: disabled,
    placeholder,
    'aria-label': showLabel ? undefined : label,
    'aria-describedby': told || undefined,
    'aria-invalid': problem !== undefined || undefined,
    onSelect: caret.onSelect,
    onKeyDown,
    onChange: (event: { currentTarget: { value: string } }) => {
      const typed = cleanText(event.currentTarget.value);
      caret.onTyped(typed);
      setText(typed);
    },
    onBlur: () => {
      if (required && isBlank(text)) setText(props.value);
      else commitNow();
    },
  };
  return (
    <AtField field={props.field}>
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
        <textarea {...common} ref={lines} rows={1} className={`${classes.input} ${classes.lines}`} />
      ) : (
        <input {...common} ref={line} type="text" className={classes.input} />
      )}
      {problem ? (
        <p id={`${id}-problem`} role="alert" className={classes.problem}>
          {problem}
        </p>
      ) : null}
    </AtField>
  );
}
