'use client';

import { Group, NumberInput } from '@mantine/core';
import { words } from '@/lib/core/protocol/questions';
import type { Deadline, DeadlineTerm } from '@/schemas/protocol-flow';
import { Fold } from '@/components/ui/fold';
import { SelectField } from '@/components/ui/select-field';
import type { FunctionId } from '@/schemas/ids';
import { useDocument } from '../editing-context';
import { functionOptions } from './options';
import { PartOfThing } from '../presence/at-field';
import { ChoiceField } from './choice-field';
import { ClockStartField } from './clock-start-field';
import { fieldOf } from './field-of';
import { TextField } from './text-field';

const termWords: Record<DeadlineTerm['kind'], string> = {
  direct: 'direct',
  'same-day': 'dezelfde dag',
  within: 'binnen een tijd',
  range: 'tussen twee tijden',
  moment: 'een moment in woorden',
};

function termOf(kind: DeadlineTerm['kind']): DeadlineTerm {
  if (kind === 'within') return { kind, amount: 1, unit: 'week' };
  if (kind === 'range') return { kind, from: 1, to: 2, unit: 'week' };
  if (kind === 'moment') return { kind, text: '' };
  return { kind };
}

/** When something must be done: a term, whose it is, from when it counts, and what goes before it in acute danger. */
export function DeadlineField(props: {
  value: Deadline | undefined;
  disabled: boolean;
  change: (deadline: Deadline | undefined) => void;
}) {
  const { value, disabled, change } = props;
  const document = useDocument();
  return (
    <>
      <TermField
        label="Termijn"
        none="geen termijn"
        value={value?.term}
        disabled={disabled}
        change={(term) => change(term && { ...value, term })}
      />
      {value ? (
        <Fold
          title="Van wie, vanaf wanneer, en bij acuut gevaar"
          startsOpen={Boolean(value.ofFunctionId ?? value.from ?? value.acute)}
        >
          <SelectField
            label="Termijn van"
            disabled={disabled}
            value={value.ofFunctionId ?? ''}
            options={[{ value: '', label: 'wie de kaart doet' }, ...functionOptions(document)]}
            choose={(chosen) =>
              change(defined({ ...value, ofFunctionId: (chosen || undefined) as FunctionId | undefined }))
            }
          />
          <ClockStartField
            value={value.from}
            disabled={disabled}
            change={(from) => change(defined({ ...value, from }))}
          />
          <PartOfThing id="acute">
            <TermField
              label="Bij acuut gevaar"
              none="geen andere termijn"
              value={value.acute}
              disabled={disabled}
              change={(acute) => change(defined({ ...value, acute }))}
            />
          </PartOfThing>
          <TextField
            {...fieldOf('deadline', 'note')}
            label="Toelichting bij de termijn"
            value={value.note ?? ''}
            disabled={disabled}
            commit={(note) => change(defined({ ...value, note: note || undefined }))}
          />
        </Fold>
      ) : null}
    </>
  );
}

/** The same deadline without the parts that are undefined. */
function defined(
  parts: { [K in keyof Deadline]: Deadline[K] | undefined } & { term: DeadlineTerm },
): Deadline {
  const { ofFunctionId, term, from, acute, note } = parts;
  return {
    ...(ofFunctionId && { ofFunctionId }),
    term,
    ...(from && { from }),
    ...(acute && { acute }),
    ...(note && { note }),
  };
}

function TermField(props: {
  label: string;
  none: string;
  value: DeadlineTerm | undefined;
  disabled: boolean;
  change: (term: DeadlineTerm | undefined) => void;
}) {
  const { value, disabled, change } = props;
  return (
    <>
      <ChoiceField
        label={props.label}
        words={termWords}
        none={props.none}
        value={value?.kind ?? null}
        disabled={disabled}
        choose={(kind) => change(kind ? termOf(kind) : undefined)}
      />
      {value?.kind === 'moment' ? (
        <TextField
          {...fieldOf('deadline', 'term')}
          label={`${props.label} in woorden`}
          showLabel={false}
          placeholder="na afloop van het gesprek"
          value={value.text}
          disabled={disabled}
          commit={(text) => change({ ...value, text })}
        />
      ) : null}
      {value?.kind === 'within' || value?.kind === 'range' ? (
        <Group gap={8} wrap="nowrap" align="end">
          {value.kind === 'range' ? (
            <Amount
              label="Van"
              min={0}
              value={value.from}
              disabled={disabled}
              change={(from) => change({ ...value, from })}
            />
          ) : null}
          <Amount
            label={value.kind === 'range' ? 'Tot' : 'Aantal'}
            min={1}
            value={value.kind === 'range' ? value.to : value.amount}
            disabled={disabled}
            change={(n) => change(value.kind === 'range' ? { ...value, to: n } : { ...value, amount: n })}
          />
          <ChoiceField
            label="Eenheid"
            words={words.timeUnits}
            value={value.unit}
            disabled={disabled}
            choose={(unit) => unit && change({ ...value, unit })}
          />
        </Group>
      ) : null}
    </>
  );
}

function Amount(props: {
  label: string;
  min: number;
  value: number;
  disabled: boolean;
  change: (n: number) => void;
}) {
  return (
    <NumberInput
      label={props.label}
      min={props.min}
      max={999}
      clampBehavior="strict"
      allowDecimal={false}
      hideControls
      w={72}
      value={props.value}
      disabled={props.disabled}
      onChange={(n) => typeof n === 'number' && n >= props.min && props.change(n)}
    />
  );
}
