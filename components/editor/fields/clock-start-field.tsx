'use client';

import { stepTitle } from '@/lib/core/protocol/questions';
import { SelectField } from '@/components/ui/select-field';
import type { CardId, StepId } from '@/schemas/ids';
import type { Deadline } from '@/schemas/protocol-flow';
import { useDocument } from '../editing-context';
import { fieldOf } from './field-of';
import { TextField } from './text-field';

type ClockStart = NonNullable<Deadline['from']>;

/** From when a deadline counts: an event in words, a step or a card. */
export function ClockStartField(props: {
  value: ClockStart | undefined;
  disabled: boolean;
  change: (start: ClockStart | undefined) => void;
}) {
  const { value, disabled, change } = props;
  const document = useDocument();
  const groups = document.routes.map((route) => ({
    group: route.title,
    items: route.steps.flatMap((step) => [
      { value: `step:${step.id}`, label: stepTitle(step) },
      ...step.cards.map((card) => ({ value: `card:${card.id}`, label: card.title })),
    ]),
  }));
  return (
    <>
      <SelectField
        label="Telt vanaf"
        disabled={disabled}
        value={keyOf(value)}
        options={[
          { value: '', label: 'niet gezegd' },
          { value: 'event', label: 'een gebeurtenis, in woorden' },
          ...groups,
        ]}
        choose={(chosen) => change(startFrom(chosen))}
      />
      {value?.kind === 'event' ? (
        <TextField
          {...fieldOf('deadline', 'from')}
          label="Gebeurtenis"
          showLabel={false}
          placeholder="het eerste signaal"
          value={value.text}
          disabled={disabled}
          commit={(text) => change({ kind: 'event', text })}
        />
      ) : null}
    </>
  );
}

function keyOf(start: ClockStart | undefined): string {
  if (!start) return '';
  if (start.kind === 'event') return 'event';
  return start.kind === 'card' ? `card:${start.cardId}` : `step:${start.stepId}`;
}

function startFrom(key: string): ClockStart | undefined {
  if (key === 'event') return { kind: 'event', text: '' };
  if (key.startsWith('card:')) return { kind: 'card', cardId: key.slice(5) as CardId };
  if (key.startsWith('step:')) return { kind: 'step', stepId: key.slice(5) as StepId };
  return undefined;
}
