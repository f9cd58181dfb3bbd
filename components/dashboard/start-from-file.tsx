'use client';

import { FileInput, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { UploadProblems } from '@/components/ui/upload-problems';
import { readProtocolFile, textOfFile, type ParseFailure } from '@/lib/core/protocol';
import { cardsOf, counted, words } from '@/lib/core/protocol/questions';
import { listed } from '@/lib/core/dutch';
import type { Protocol } from '@/schemas/protocol';

/** A protocol that was chosen as a file and can be read. */
export type ChosenFile = { text: string; protocol: Protocol };

/** More than the parser takes, so that a huge file is refused without being read whole. */
const MOST_BYTES = 8_000_000;

/** Choose a file to begin with: says what is in it, or why it cannot be read. */
export function StartFromFile({ choose }: { choose: (file: ChosenFile | undefined) => void }) {
  const [chosen, setChosen] = useState<{ name: string; protocol?: Protocol; failure?: ParseFailure }>();

  async function read(file: File | null) {
    choose(undefined);
    setChosen(undefined);
    if (!file) return;
    const text = textOfFile(new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()));
    const parsed = readProtocolFile(text);
    if (parsed.ok) choose({ text, protocol: parsed.value });
    setChosen({
      name: file.name,
      ...(parsed.ok ? { protocol: parsed.value } : { failure: parsed.failure }),
    });
  }

  return (
    <div>
      <FileInput
        label="Protocolbestand"
        description="Een bestand dat met Meldcode Studio is gemaakt (.json)."
        placeholder="Kies een bestand"
        accept="application/json,.json"
        onChange={(file) => void read(file)}
      />
      <div role="status">
        {chosen?.protocol ? <Contents protocol={chosen.protocol} /> : null}
        {chosen?.failure ? (
          <Paper withBorder p="md" mt="xs">
            <Text fw={600}>Dit bestand past niet. Kies een ander bestand.</Text>
            <UploadProblems fileName={chosen.name} problems={chosen.failure.problems} />
          </Paper>
        ) : null}
      </div>
    </div>
  );
}

function Contents({ protocol }: { protocol: Protocol }) {
  const { title, organisation, sectors, routes } = protocol;
  const cards = routes.reduce((sum, route) => sum + cardsOf(route).length, 0);
  return (
    <Paper withBorder p="md" mt="xs">
      <Text fw={600}>{[title, organisation].filter(Boolean).join(' · ')}</Text>
      <Text size="sm">
        {sectors.length > 0
          ? `${listed(
              sectors.map((one) => words.sector[one]),
              'en',
            )} · `
          : ''}
        {counted(routes.length, 'route')} · {counted(cards, 'card')}
      </Text>
      <Text size="sm" c="dimmed">
        Je begint met deze tekst. Besluiten en redenen van dat protocol komen niet mee.
      </Text>
    </Paper>
  );
}
