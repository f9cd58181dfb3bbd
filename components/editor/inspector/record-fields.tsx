'use client';

import type { RecordNote } from '@/schemas/protocol-flow';
import { useDocument } from '../editing-context';
import { ManyField } from '../fields/many-field';
import { fieldOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { functionOptions } from '../fields/options';

/** What is written down, where and by whom. Without a "what" there is no record note. */
export function RecordFields(props: {
  value: RecordNote | undefined;
  disabled: boolean;
  change: (record: RecordNote | undefined) => void;
}) {
  const { value, disabled, change } = props;
  const document = useDocument();
  return (
    <>
      <TextField
        {...fieldOf('record', 'what')}
        label="Leg vast"
        value={value?.what ?? ''}
        lines
        disabled={disabled}
        commit={(what) => change(what ? { byFunctionIds: [], ...value, what } : undefined)}
      />
      {value ? (
        <>
          <TextField
            {...fieldOf('record', 'where')}
            value={value.where ?? ''}
            disabled={disabled}
            placeholder={document.pupilFileSystem ?? 'leerlingdossier'}
            commit={(where) => {
              const { where: _old, ...rest } = value;
              change(where ? { ...rest, where } : rest);
            }}
          />
          <ManyField
            label="Door wie"
            options={functionOptions(document)}
            values={value.byFunctionIds}
            disabled={disabled}
            choose={(byFunctionIds) => change({ ...value, byFunctionIds })}
          />
        </>
      ) : null}
    </>
  );
}
