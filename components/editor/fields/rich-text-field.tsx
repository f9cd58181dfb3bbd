'use client';

import { useId, useState } from 'react';
import type { FieldName } from '@/schemas/place';
import type { RichText } from '@/schemas/rich-text';
import { AtField } from '../presence/at-field';
import { RichTextShown } from '../rich-text/rich-text-shown';
import { RichTextEditing, type EditingStart } from './rich-text-editing';
import classes from './rich-text-field.module.css';

/**
 * Text with bold, italic, lists, links and terms. Shows the text alone until somebody presses it or comes to it
 * with the keyboard: making its editor takes longer than the rest of a panel.
 */
export function RichTextField(props: {
  label: string;
  field: FieldName;
  value: RichText | undefined;
  disabled: boolean;
  headings?: boolean;
  commit: (text: RichText) => void;
}) {
  const { label, field, value, disabled, headings = false, commit } = props;
  const labelId = useId();
  const [start, setStart] = useState<EditingStart | undefined>();
  const shown = `${classes.content} ${classes.shown}`;
  return (
    <AtField field={field}>
      <span id={labelId} className={classes.label}>
        {label}
      </span>
      {disabled ? (
        <div role="group" aria-labelledby={labelId} className={shown} data-disabled="true">
          <RichTextShown value={value} />
        </div>
      ) : start === undefined ? (
        <div
          role="textbox"
          aria-multiline="true"
          aria-labelledby={labelId}
          tabIndex={0}
          className={shown}
          onFocus={() => setStart(null)}
          onMouseDown={(event) => {
            if (event.button !== 0) return;
            event.preventDefault();
            const { left, top } = event.currentTarget.getBoundingClientRect();
            setStart({ x: event.clientX - left, y: event.clientY - top });
          }}
        >
          <RichTextShown value={value} />
        </div>
      ) : (
        <RichTextEditing
          label={label}
          labelId={labelId}
          start={start}
          value={value}
          headings={headings}
          commit={commit}
        />
      )}
    </AtField>
  );
}
