import { Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewProtocolForm } from '@/components/dashboard/new-protocol-form';
import { askOrLeave } from '@/lib/server/web/ask';
import { getFrame } from '@/lib/server/people/frame';
import { create } from './actions';

export const metadata: Metadata = { title: 'Nieuw protocol' };

export default async function NewProtocolPage() {
  const { board, may } = await askOrLeave(getFrame, {});
  if (!may.createProtocol) notFound();
  return (
    <Stack gap="lg" maw={720}>
      <div>
        <Title order={1}>Nieuw protocol</Title>
        <Text c="dimmed">Kies waarmee je begint. Je kunt daarna alles veranderen.</Text>
      </div>
      <NewProtocolForm boardSectors={board.sectors} act={create} />
    </Stack>
  );
}
