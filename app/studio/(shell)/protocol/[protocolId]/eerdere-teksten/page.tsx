import { Group, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { RevisionList } from '@/components/review/revision-list';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import { askOrLeave } from '@/lib/server/web/ask';
import { listRevisions } from '@/lib/server/drafts/revisions';
import { numberAsked } from '@/lib/server/web/page-asked';

export const metadata: Metadata = { title: 'Eerdere teksten' };

type Props = {
  params: Promise<{ protocolId: string }>;
  searchParams: Promise<{ voor?: string | string[] }>;
};

export default async function RevisionsPage({ params, searchParams }: Props) {
  const { protocolId } = await params;
  const before = numberAsked((await searchParams).voor, 9);
  const { title, revisions, hasMore } = await askOrLeave(listRevisions, {
    protocolId,
    ...(before !== undefined && { before }),
  });
  const here = `/studio/protocol/${protocolId}`;
  const oldest = revisions.at(-1)?.revision;
  return (
    <Stack gap="lg" maw={820}>
      <div>
        <TextLink href={here}>{title}</TextLink>
        <Title order={1}>Eerdere teksten</Title>
        <Text c="dimmed">
          Bij elke wijziging van het concept blijft de tekst van daarvoor bewaard. Van het laatste etmaal
          alles, van de laatste maand één per uur, en daarvoor één per dag. Een tekst die door een bestand is
          vervangen, blijft altijd.
        </Text>
      </div>
      {revisions.length === 0 && (
        <Text>
          {before === undefined ? 'Er zijn geen eerdere teksten.' : 'Van daarvoor is er geen tekst meer.'}
        </Text>
      )}
      <RevisionList base={`${here}/eerdere-teksten`} revisions={revisions} />
      <Group>
        {before !== undefined && (
          <LinkButton href={`${here}/eerdere-teksten`} variant="default">
            Nieuwste teksten
          </LinkButton>
        )}
        {hasMore && (
          <LinkButton href={`${here}/eerdere-teksten?voor=${oldest}`} variant="default">
            Oudere teksten
          </LinkButton>
        )}
      </Group>
    </Stack>
  );
}
