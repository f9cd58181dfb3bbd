'use client';

import { Alert, List, Stack, Text, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';

type Input = { list: string; onlyGood: boolean };
type Done = { added: number; left: string };
type BadLine = { line: number; text: string; problems: string[] };
type Refusal = { message: string; lines?: BadLine[]; good?: number };
const mostShown = 30;

/**
 * Adds the schools of a pasted list. What is wrong stands by line below it, and nothing is added until all is right or
 * somebody takes the good lines alone; the other lines stay in the field.
 */
export function PasteSchools(props: {
  act: (input: Input) => Promise<{ ok: true; value: Done } | { ok: false; failure: Refusal }>;
}) {
  const router = useRouter();
  const [list, setList] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const [done, setDone] = useState<Done>();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) told.current?.focus();
  }, [done]);
  async function act(input: Input): Promise<Answer<Done>> {
    const answer = await props.act(input);
    setDone(undefined);
    setRefusal(answer.ok ? undefined : answer.failure);
    return answer;
  }
  function onDone(value: Done) {
    setDone(value);
    setList(value.left);
    router.refresh();
  }
  const { lines = [], good = 0 } = refusal ?? {};
  return (
    <Stack>
      {done && (
        <Alert ref={told} tabIndex={-1} role="status" color="green" variant="light">
          {done.added === 1 ? 'Eén school is' : `${done.added} scholen zijn`} toegevoegd.
          {done.left !== '' && ' De regels die nog niet kloppen, staan hieronder.'}
        </Alert>
      )}
      <ActionForm<Input, Done>
        act={act}
        input={() => ({ list, onlyGood: false })}
        onDone={onDone}
        submitLabel="Voeg de scholen toe"
        missing={list.trim() === '' ? 'Plak eerst een lijst met scholen.' : undefined}
        unreachable={unreachable}
      >
        <Textarea
          label="Lijst van scholen"
          description="Eén school per regel: BRIN, naam, sector, straat en huisnummer, postcode en plaats. Kopieer de lijst uit een rekenblad of csv-bestand; namen boven de kolommen mogen erbij."
          value={list}
          onChange={(event) => setList(event.currentTarget.value)}
          autosize
          minRows={5}
          maxRows={16}
          spellCheck={false}
        />
      </ActionForm>
      {lines.length > 0 && <BadLines lines={lines} />}
      {good > 0 && lines.length > 0 && (
        <ActionForm<Input, Done>
          act={act}
          input={() => ({ list, onlyGood: true })}
          onDone={onDone}
          submitLabel={
            good === 1 ? 'Voeg alleen de ene goede regel toe' : `Voeg alleen de ${good} goede regels toe`
          }
          submitProps={{ variant: 'default' }}
          unreachable={unreachable}
        >
          {null}
        </ActionForm>
      )}
    </Stack>
  );
}

function BadLines({ lines }: { lines: BadLine[] }) {
  const more = lines.length - mostShown;
  return (
    <section aria-label="Wat er nog niet klopt">
      <List spacing="xs" size="sm">
        {lines.slice(0, mostShown).map(({ line, text, problems }) => (
          <List.Item key={line}>
            <strong>Regel {line}</strong> ({text.trim().slice(0, 60)}): {problems.join(' ')}
          </List.Item>
        ))}
      </List>
      {more > 0 && <Text size="sm">En nog {more} meer.</Text>}
    </section>
  );
}
