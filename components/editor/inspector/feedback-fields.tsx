'use client';

import type { Feedback } from '@/schemas/protocol-flow';
import { useDocument } from '../editing-context';
import { ManyField } from '../fields/many-field';
import { fieldOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { functionOptions } from '../fields/options';

/** Who hears back, what, and from whom. Empty words mean: no feedback is said here. */
export function FeedbackFields(props: {
  value: Feedback | undefined;
  disabled: boolean;
  change: (feedback: Feedback | undefined) => void;
}) {
  const { value, disabled, change } = props;
  const document = useDocument();
  const set = (part: Partial<Feedback>) => {
    const next = { to: '', what: '', byFunctionIds: [], ...value, ...part };
    change(next.to || next.what ? next : undefined);
  };
  return (
    <>
      <TextField
        {...fieldOf('feedback', 'to')}
        label="Koppel terug aan"
        value={value?.to ?? ''}
        disabled={disabled}
        placeholder="wie het signaal als eerste zag"
        commit={(to) => set({ to })}
      />
      {value ? (
        <>
          <TextField
            {...fieldOf('feedback', 'what')}
            label="Wat je terugkoppelt"
            value={value.what}
            lines
            disabled={disabled}
            commit={(what) => set({ what })}
          />
          <ManyField
            label="Door wie"
            options={functionOptions(document)}
            values={value.byFunctionIds}
            disabled={disabled}
            choose={(byFunctionIds) => set({ byFunctionIds })}
          />
        </>
      ) : null}
    </>
  );
}
