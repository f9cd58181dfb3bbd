'use client';

import type { Feedback } from '@/schemas/protocol-flow';
import { useDocument } from '../editing-context';
import { ManyField } from '../fields/many-field';
import { TextField } from '../fields/text-field';
import { functionOptions } from './options';

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
        label="Koppel terug aan"
        value={value?.to ?? ''}
        maxLength={200}
        disabled={disabled}
        placeholder="wie het signaal als eerste zag"
        commit={(to) => set({ to })}
      />
      {value ? (
        <>
          <TextField
            label="Wat je terugkoppelt"
            value={value.what}
            maxLength={400}
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
