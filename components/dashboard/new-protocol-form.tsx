'use client';

import { Checkbox, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import { words } from '@/lib/core/protocol/questions';
import type { StartingPoint } from '@/schemas/starting-point';
import type { Sector } from '@/schemas/vocabulary';
import { StartFromFile, type ChosenFile } from './start-from-file';

/** Also from a protocol that somebody has as a file. */
type Start = StartingPoint | 'file';

const starts: { value: Start; label: string; description: string }[] = [
  {
    value: 'model',
    label: 'De model-meldcode onderwijs (aanbevolen)',
    description:
      'Compleet: vijf stappen, drie kolommen, het afwegingskader en de routes voor acuut gevaar, eer en medewerkers.',
  },
  {
    value: 'kalisto',
    label: 'Voorbeeld: Kalisto',
    description: 'Basisonderwijs, drie kolommen, vijf afwegingen. Met de gaten die het echte stuk had.',
  },
  {
    value: 'scol',
    label: 'Voorbeeld: SCOL',
    description: 'PO en VO, met participatie van kinderen en een bovenschoolse aandachtsfunctionaris.',
  },
  {
    value: 'zorgteam',
    label: 'Voorbeeld: school met zorgteam',
    description: 'Een team weegt en beslist samen.',
  },
  {
    value: 'wie-wanneer-wat',
    label: 'Voorbeeld: wie, wanneer, wat',
    description: 'Kort schema met lijsten van signalen en de werkwijze van Veilig Thuis.',
  },
  {
    value: 'empty',
    label: 'Leeg',
    description: 'Drie kolommen en vijf lege stappen. Voor wie alles zelf schrijft.',
  },
  {
    value: 'file',
    label: 'Een bestand',
    description: 'Een protocol dat je eerder hebt gedownload, of van een ander bestuur kreeg.',
  },
];

export type CreateInput = { title: string; start: Start; file?: string | undefined; sectors: Sector[] };

/** The first act of a new protocol: a name, for which sectors, and what it starts from. */
export function NewProtocolForm(props: {
  boardSectors: Sector[];
  act: (input: CreateInput) => Promise<Answer<{ protocolId: string }>>;
}) {
  const router = useRouter();
  const [start, setStart] = useState<string>('model');
  const [sectors, setSectors] = useState<string[]>(props.boardSectors);
  const [file, setFile] = useState<ChosenFile>();
  function chooseStart(next: string) {
    setStart(next);
    setFile(undefined);
  }
  const missing =
    sectors.length === 0
      ? 'Kies minstens één sector.'
      : start === 'file' && !file
        ? 'Kies een bestand dat we kunnen lezen.'
        : undefined;
  return (
    <ActionForm<CreateInput, { protocolId: string }>
      act={props.act}
      input={(value) => ({
        title: value('title'),
        start: starts.find((one) => one.value === start)?.value ?? 'model',
        sectors: props.boardSectors.filter((sector) => sectors.includes(sector)),
        ...(start === 'file' && { file: file?.text }),
      })}
      onDone={({ protocolId }) => router.push(`/studio/protocol/${protocolId}/bewerken`)}
      submitLabel="Maak het concept"
      missing={missing}
      unreachable={unreachable}
    >
      <TextInput
        name="title"
        label="Hoe heet het protocol?"
        description="Staat boven de poster en in het webadres."
        defaultValue="Meldcode huiselijk geweld en kindermishandeling"
        required
      />
      <Checkbox.Group label="Voor welke sectoren?" value={sectors} onChange={setSectors} required>
        <Group mt="xs">
          {props.boardSectors.map((sector) => (
            <Checkbox key={sector} value={sector} label={words.sector[sector]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Radio.Group name="start" label="Waarmee begin je?" value={start} onChange={chooseStart} required>
        <Stack gap="sm" mt="xs">
          {starts.map((one) => (
            <Radio key={one.value} value={one.value} label={one.label} description={one.description} />
          ))}
        </Stack>
      </Radio.Group>
      {start === 'file' ? <StartFromFile choose={setFile} /> : null}
    </ActionForm>
  );
}
