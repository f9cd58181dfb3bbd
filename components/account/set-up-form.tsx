'use client';

import { Checkbox, Group, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import type { Sector } from '@/schemas/vocabulary';
import { NewPasswordField } from './new-password-field';

export type SetUpInput = {
  token: string;
  boardName: string;
  boardSlug: string;
  sectors: Sector[];
  name: string;
  email: string;
  password: string;
};

const sectors: { value: Sector; label: string }[] = [
  { value: 'po', label: 'Primair onderwijs (po)' },
  { value: 'vo', label: 'Voortgezet onderwijs (vo)' },
  { value: 'so', label: 'Speciaal onderwijs (so)' },
  { value: 'vso', label: 'Voortgezet speciaal onderwijs (vso)' },
  { value: 'ko', label: 'Kinderopvang (ko)' },
];

/** "Stichting De Brug" to "stichting-de-brug": a suggestion for the public address. */
function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-|-$/g, '');
}

/** The very first form of an installation: the board, and the person who looks after it. */
export function SetUpForm(props: {
  token: string;
  act: (input: SetUpInput) => Promise<Answer>;
  onDone: () => void;
}) {
  const [slug, setSlug] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <ActionForm<SetUpInput, unknown>
      act={props.act}
      input={(value) => ({
        token: props.token,
        boardName: value('boardName'),
        boardSlug: value('boardSlug'),
        sectors: sectors.map((sector) => sector.value).filter((sector) => chosen.includes(sector)),
        name: value('name'),
        email: value('email'),
        password: value('password'),
      })}
      onDone={props.onDone}
      missing={chosen.length === 0 ? 'Kies minstens één sector.' : undefined}
      submitLabel="Richt Meldcode Studio in"
      unreachable={unreachable}
    >
      <Title order={2} size="h4">
        Het bestuur
      </Title>
      <TextInput
        name="boardName"
        label="Naam van het bestuur"
        required
        onChange={(event) => setSlug(slugOf(event.currentTarget.value))}
      />
      <TextInput
        name="boardSlug"
        label="Webadres van het bestuur"
        description={`Komt in elk adres dat medewerkers zien: /${slug || 'jouw-bestuur'}/meldcode`}
        value={slug}
        onChange={(event) => setSlug(event.currentTarget.value)}
        pattern="[a-z0-9]([a-z0-9\-]*[a-z0-9])?"
        title="Kleine letters, cijfers en streepjes"
        required
      />
      <Checkbox.Group
        label="Voor welke sectoren?"
        description="Per onderwijswet komt er een eigen medezeggenschapsraad. De kinderopvang heeft er geen."
        value={chosen}
        onChange={setChosen}
        required
      >
        <Group mt="xs">
          {sectors.map((sector) => (
            <Checkbox key={sector.value} value={sector.value} label={sector.label} />
          ))}
        </Group>
      </Checkbox.Group>
      <Title order={2} size="h4" mt="md">
        Jouw account
      </Title>
      <TextInput name="name" label="Je naam" autoComplete="name" required />
      <TextInput name="email" type="email" label="Je e-mailadres" autoComplete="username" required />
      <NewPasswordField />
    </ActionForm>
  );
}
