'use client';

import { Text, TextInput, Textarea } from '@mantine/core';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import { useShowResult } from './use-show-result';

export type Version = { versionId: string; revision: number };
export type BoardFormProps<Extra> = {
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

/** The board takes back what it published for a later day. */
export function WithdrawPublicationForm(props: BoardFormProps<{ because: string }>) {
  const showResult = useShowResult();
  return (
    <ActionForm
      act={props.act}
      input={(value) => ({ ...props.version, because: value('because') })}
      onDone={showResult}
      submitLabel="Trek de publicatie in"
      submitProps={{ color: 'red', variant: 'outline' }}
      unreachable={unreachable}
    >
      <Textarea
        name="because"
        label="Waarom trekt het bestuur deze publicatie in?"
        description="Dit staat voortaan op het openbare adres van deze versie. Ook de raden lezen het."
        autosize
        minRows={2}
        required
      />
      <Text size="sm" c="dimmed">
        Deze versie gaat dan niet in. Haar nummer wordt niet opnieuw gebruikt. Je kunt dit niet terugdraaien;
        wel kun je het concept opnieuw voorleggen. Hangt de poster al ergens? Haal hem dan weg.
      </Text>
    </ActionForm>
  );
}
