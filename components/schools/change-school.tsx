'use client';

import { Stack, Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Answer } from '@/components/ui/action-form';
import type { SchoolFields } from '@/schemas/school';
import type { Sector } from '@/schemas/vocabulary';
import { SchoolForm } from './school-form';

/** Other fields for a school. */
export function ChangeSchool(props: {
  school: SchoolFields & { id: string; revision: number };
  sectors: readonly Sector[];
  act: (input: { schoolId: string; revision: number; fields: SchoolFields }) => Promise<Answer>;
}) {
  const router = useRouter();
  const [isKept, setKept] = useState(false);
  const { id: schoolId, revision, ...fields } = props.school;
  return (
    <Stack>
      <SchoolForm
        school={fields}
        sectors={props.sectors}
        act={(changed) => {
          setKept(false);
          return props.act({ schoolId, revision, fields: changed });
        }}
        onDone={() => {
          setKept(true);
          router.refresh();
        }}
        submitLabel="Bewaar de gegevens"
      />
      <Text role="status">{isKept ? 'De gegevens zijn bewaard.' : ''}</Text>
    </Stack>
  );
}
