'use client';

import { Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';

type RestoreInput = { protocolId: string; revision: number; earlier: number };

/** Makes an earlier text the draft again. */
export function RestoreForm(props: { input: RestoreInput; act: (input: RestoreInput) => Promise<Answer> }) {
  const router = useRouter();
  return (
    <ActionForm
      act={props.act}
      input={() => props.input}
      onDone={() => router.push(`/studio/protocol/${props.input.protocolId}/bewerken`)}
      submitLabel="Zet deze tekst terug"
      unreachable={unreachable}
    >
      <Text size="sm" c="dimmed" mt="md">
        Het concept wordt dan weer deze tekst. De tekst van nu blijft bewaard bij de eerdere teksten.
      </Text>
    </ActionForm>
  );
}
