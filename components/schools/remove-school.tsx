'use client';

import { Modal, Button, Stack, Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';

/** Removes a school, after a question that says what goes with it and how it comes back. */
export function RemoveSchool(props: {
  school: { id: string; name: string };
  act: (input: { schoolId: string }) => Promise<Answer>;
}) {
  const router = useRouter();
  const [isAsked, setAsked] = useState(false);
  const { id, name } = props.school;
  return (
    <>
      <Button color="red" variant="outline" onClick={() => setAsked(true)}>
        Verwijder deze school
      </Button>
      <Modal
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={`${name} verwijderen?`}
        closeButtonProps={{ 'aria-label': 'Sluiten' }}
      >
        <Stack>
          <Text>
            De eigen pagina’s van deze school werken dan niet meer, ook niet via een code op papier. Het
            protocol van het bestuur blijft staan. Je kunt de school later terugzetten, met haar
            informatiekaart.
          </Text>
          <ActionForm
            act={props.act}
            input={() => ({ schoolId: id })}
            onDone={() => router.push(`/studio/scholen?verwijderd=${id}`)}
            submitLabel={`Verwijder ${name}`}
            submitProps={{ color: 'red.9' }}
            beside={
              <Button variant="default" onClick={() => setAsked(false)}>
                Laat staan
              </Button>
            }
            unreachable={unreachable}
          >
            {null}
          </ActionForm>
        </Stack>
      </Modal>
    </>
  );
}
