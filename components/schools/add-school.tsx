'use client';

import { Alert, Stack } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { Answer } from '@/components/ui/action-form';
import type { SchoolFields } from '@/schemas/school';
import type { Sector } from '@/schemas/vocabulary';
import { SchoolForm } from './school-form';

type Added = { id: string; name: string };

/** Adds one school, and says so. */
export function AddSchool(props: {
  sectors: readonly Sector[];
  act: (fields: SchoolFields) => Promise<Answer<Added>>;
}) {
  const router = useRouter();
  const [added, setAdded] = useState<Added>();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (added) told.current?.focus();
  }, [added]);
  return (
    <Stack>
      {added && (
        <Alert ref={told} tabIndex={-1} role="status" color="green" variant="light">
          {added.name} is toegevoegd. Je kunt nu de informatiekaart invullen, of nog een school toevoegen.
        </Alert>
      )}
      <SchoolForm
        // A new form after each school.
        key={added?.id}
        sectors={props.sectors}
        act={props.act}
        onDone={(school) => {
          setAdded(school);
          router.refresh();
        }}
        submitLabel="Voeg de school toe"
      />
    </Stack>
  );
}
