'use client';

import { Text, Title } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import { momentInDutch } from '@/lib/core/dutch';

/** The schools that were removed, each with the way back. */
export function RemovedSchools(props: {
  schools: { id: string; name: string; removedAt: string }[];
  restore: (input: { schoolId: string }) => Promise<Answer>;
}) {
  const router = useRouter();
  if (props.schools.length === 0) return null;
  return (
    <section aria-labelledby="verwijderd">
      <Title order={2} size="h3" id="verwijderd" mb="sm">
        Verwijderde scholen
      </Title>
      <ul style={{ margin: 0 }}>
        {props.schools.map(({ id, name, removedAt }) => (
          <li key={id}>
            <Text>
              {name}, verwijderd op {momentInDutch(removedAt)}
            </Text>
            <ActionForm
              act={props.restore}
              input={() => ({ schoolId: id })}
              onDone={() => router.refresh()}
              submitLabel={`Zet ${name} terug`}
              submitProps={{ variant: 'default' }}
              unreachable={unreachable}
            >
              {null}
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
