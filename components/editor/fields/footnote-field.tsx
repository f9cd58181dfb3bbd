'use client';

import { useState } from 'react';
import { Fold } from '@/components/ui/fold';
import { lengthOfFootnote } from '@/schemas/lengths';
import { TextField } from './text-field';

/** The note printed below, with a mark behind the words it belongs to. Folded away while there is none. */
export function FootnoteField(props: {
  /** Whose note it is: "Titel", "Lijn 2". */
  of: string;
  value: string | undefined;
  disabled: boolean;
  change: (footnote: string | undefined) => void;
}) {
  const { of, value, disabled, change } = props;
  // Kept: emptying the note must not fold away the field that somebody is in.
  const [startsOpen] = useState(Boolean(value));
  if (disabled && !value) return null;
  return (
    <Fold title="Voetnoot" count={value ? 1 : 0} startsOpen={startsOpen}>
      <TextField
        field="footnote"
        label={`Voetnoot bij ${of}`}
        value={value ?? ''}
        maxLength={lengthOfFootnote}
        lines
        disabled={disabled}
        commit={(text) => change(text.trim() === '' ? undefined : text)}
      />
    </Fold>
  );
}
