'use client';

import { Text, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import { listed } from '@/lib/core/dutch';

export type SubmitInput = {
  protocolId: string;
  revision: number;
  motives: string;
  consequences: string;
  measures: string;
};

/** Lays the draft before the councils, with motives, consequences and measures (the list of Wms 8.6). */
export function SubmitForm(props: {
  protocolId: string;
  revision: number;
  councilNames: string[];
  act: (input: SubmitInput) => Promise<Answer<{ versionId: string }>>;
}) {
  const router = useRouter();
  const hasCouncils = props.councilNames.length > 0;
  return (
    <ActionForm
      act={props.act}
      input={(value) => ({
        protocolId: props.protocolId,
        revision: props.revision,
        motives: value('motives'),
        consequences: value('consequences'),
        measures: value('measures'),
      })}
      onDone={({ versionId }) => router.push(`/studio/versie/${versionId}`)}
      submitLabel={hasCouncils ? `Leg voor aan ${listed(props.councilNames, 'en')}` : 'Leg de tekst vast'}
      unreachable={unreachable}
    >
      <Textarea
        name="motives"
        label="Waarom legt het bestuur deze versie voor?"
        description={hasCouncils ? 'De beweegredenen. De raden lezen dit als eerste.' : 'De beweegredenen.'}
        autosize
        minRows={3}
        required
      />
      <Textarea
        name="consequences"
        label="Wat betekent dit voor personeel, ouders en leerlingen?"
        autosize
        minRows={3}
        required
      />
      <Textarea
        name="measures"
        label="Wat doet het bestuur om dit goed te laten verlopen?"
        description="Bijvoorbeeld: teaminstructie, tijd voor de aandachtsfunctionaris."
        autosize
        minRows={3}
        required
      />
      {hasCouncils ? null : (
        <Text>
          De kinderopvang heeft geen medezeggenschapsraad van de Wms: geen raad hoeft in te stemmen. Vraag je
          de oudercommissie om advies, noteer haar besluit dan bij „Eerdere besluiten” in de tekst van het
          concept.
        </Text>
      )}
      <Text size="sm" c="dimmed">
        Met deze knop staat de tekst van deze versie vast. Je kunt het concept daarna gewoon verder bewerken;
        dat verandert niets aan deze versie.
      </Text>
    </ActionForm>
  );
}
