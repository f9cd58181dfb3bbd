'use client';

import { Alert, Button, Fieldset, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import { contactWords } from '@/lib/core/schools';
import type { SchoolContact } from '@/schemas/school';
import { contactsIn, newRow, problemsInWords, rowsOf, type ContactRow } from './contact-rows';

type Input = { schoolId: string; revision: number; contacts: SchoolContact[] };
type Refusal = { message: string; problems?: { place: string; message: string }[] };

/** The informatiekaart of a school: for each function a name, a number and when one can be reached. */
export function ContactsForm(props: {
  schoolId: string;
  revision: number;
  contacts: SchoolContact[];
  act: (input: Input) => Promise<{ ok: true; value: { revision: number } } | { ok: false; failure: Refusal }>;
}) {
  const router = useRouter();
  const { schoolId, contacts } = props;
  /** The page hears of the next revision a moment later. */
  const [known, setKnown] = useState(props.revision);
  const [rows, setRows] = useState(() => rowsOf(contacts));
  const [added, setAdded] = useState(0);
  /** What stood there before the last change, while that can be undone. */
  const [before, setBefore] = useState<SchoolContact[]>();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (before) told.current?.focus();
  }, [before]);
  const change = (key: string, patch: Partial<ContactRow>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...patch } : row)));

  async function keep(kept: SchoolContact[]): Promise<Answer> {
    setBefore(undefined);
    const revision = Math.max(known, props.revision);
    const answer = await props.act({ schoolId, revision, contacts: kept });
    if (answer.ok) setKnown(answer.value.revision);
    if (answer.ok || !answer.failure.problems) return answer;
    return { ok: false, failure: { message: problemsInWords(answer.failure.problems, kept) } };
  }

  return (
    <Stack>
      {before && (
        <Alert ref={told} tabIndex={-1} role="status" color="green" variant="light">
          <Stack align="flex-start">
            De informatiekaart is bewaard. Op de pagina’s en kaarten van deze school staat dit nu.
            <ActionForm
              act={() => keep(before)}
              input={() => undefined}
              onDone={() => {
                setRows(rowsOf(before));
                router.refresh();
              }}
              submitLabel="Zet terug zoals het was"
              submitProps={{ variant: 'default' }}
              unreachable={unreachable}
            >
              {null}
            </ActionForm>
          </Stack>
        </Alert>
      )}
      <ActionForm
        act={(input: SchoolContact[]) => keep(input)}
        input={() => contactsIn(rows)}
        onDone={() => {
          setBefore(contacts);
          router.refresh();
        }}
        submitLabel="Bewaar de informatiekaart"
        unreachable={unreachable}
        beside={
          <Button
            variant="default"
            onClick={() => {
              setRows([...rows, newRow('other', `added-${added}`)]);
              setAdded(added + 1);
            }}
          >
            Voeg iemand toe
          </Button>
        }
      >
        {rows.map((row) => (
          <ContactFields
            key={row.key}
            row={row}
            change={(patch) => change(row.key, patch)}
            remove={() => setRows(rows.filter(({ key }) => key !== row.key))}
          />
        ))}
      </ActionForm>
    </Stack>
  );
}

function ContactFields(props: {
  row: ContactRow;
  change: (patch: Partial<ContactRow>) => void;
  remove: () => void;
}) {
  const { row, change } = props;
  const field = (name: 'role' | 'name' | 'phone' | 'email' | 'availability', label: string) => (
    <TextInput
      label={label}
      value={row[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
      {...(name === 'phone' && { type: 'tel' })}
    />
  );
  return (
    <Fieldset legend={contactWords[row.kind]}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {row.kind === 'other' && field('role', 'Functie')}
        {field('name', 'Naam')}
        {field('phone', 'Telefoonnummer')}
        {field('email', 'E-mailadres')}
        {field('availability', 'Bereikbaar')}
      </SimpleGrid>
      {row.kind === 'other' && (
        <Group mt="sm">
          <Button variant="default" onClick={props.remove}>
            Haal {row.name || row.role || 'deze regel'} weg
          </Button>
        </Group>
      )}
    </Fieldset>
  );
}
