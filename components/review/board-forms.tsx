'use client';

import { Group, Text, TextInput, Textarea } from '@mantine/core';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import { useShowResult } from './use-show-result';

type Version = { versionId: string; revision: number };
type BoardFormProps<Extra> = {
  version: Version;
  act: (input: Version & Extra) => Promise<Answer>;
};

/** The board adopts after the last consent. */
export function AdoptForm(
  props: BoardFormProps<{ adoptedOn: string }> & { today: string; earliest: string },
) {
  const showResult = useShowResult();
  return (
    <ActionForm
      act={props.act}
      input={(value) => ({ ...props.version, adoptedOn: value('adoptedOn') })}
      onDone={showResult}
      submitLabel="Stel vast"
      unreachable={unreachable}
    >
      <TextInput
        type="date"
        name="adoptedOn"
        label="Dag van vaststelling"
        description="Niet eerder dan het laatste besluit van de raden."
        defaultValue={props.today}
        min={props.earliest}
        max={props.today}
        required
        maw={260}
      />
    </ActionForm>
  );
}

/** Publication: the day it comes into force and the day before which it is evaluated. */
export function PublishForm(
  props: BoardFormProps<{ entryIntoForce: string; evaluationBefore: string }> & {
    earliest: string;
    suggestedEntry: string;
    suggestedEvaluation: string;
  },
) {
  const showResult = useShowResult();
  return (
    <ActionForm
      act={props.act}
      input={(value) => ({
        ...props.version,
        entryIntoForce: value('entryIntoForce'),
        evaluationBefore: value('evaluationBefore'),
      })}
      onDone={showResult}
      submitLabel="Publiceer"
      unreachable={unreachable}
    >
      <Group align="flex-start" gap="lg">
        <TextInput
          type="date"
          name="entryIntoForce"
          label="Gaat in op"
          defaultValue={props.suggestedEntry}
          min={props.earliest}
          required
          maw={220}
        />
        <TextInput
          type="date"
          name="evaluationBefore"
          label="Evaluatie vóór"
          defaultValue={props.suggestedEvaluation}
          required
          maw={220}
        />
      </Group>
      <Text size="sm" c="dimmed">
        Bij het publiceren maken we het stappenplan, de poster (A3 en A4) en de checklist. Een gepubliceerde
        versie verandert nooit meer; iedereen met het adres kan haar lezen.
      </Text>
    </ActionForm>
  );
}

/** The board takes the proposal back. */
export function WithdrawForm(props: BoardFormProps<{ because?: string }>) {
  const showResult = useShowResult();
  return (
    <ActionForm
      act={props.act}
      input={(value) => ({ ...props.version, ...(value('because') ? { because: value('because') } : {}) })}
      onDone={showResult}
      submitLabel="Trek het voorstel in"
      submitProps={{ color: 'red', variant: 'outline' }}
      unreachable={unreachable}
    >
      <Textarea
        name="because"
        label="Waarom trekt het bestuur dit voorstel in? (mag leeg blijven)"
        description="De raden lezen dit."
        autosize
        minRows={2}
      />
      <Text size="sm" c="dimmed">
        De raden hoeven dan niet meer te besluiten. Het concept blijft bestaan; dit voorstel kun je niet
        terughalen.
      </Text>
    </ActionForm>
  );
}
