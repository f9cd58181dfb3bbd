import { Group, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { PointList } from '@/components/review/point-list';
import { RevisionList } from '@/components/review/revision-list';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import { listHistory } from '@/lib/server/drafts/history';
import { listRevisions } from '@/lib/server/drafts/revisions';
import { askOrLeave } from '@/lib/server/web/ask';
import { numberAsked } from '@/lib/server/web/page-asked';

export const metadata: Metadata = { title: 'Eerdere teksten' };

type Asked = string | string[] | undefined;
type Props = {
  params: Promise<{ protocolId: string }>;
  searchParams: Promise<{ voor?: Asked; van?: Asked; tot?: Asked }>;
};

export default async function RevisionsPage({ params, searchParams }: Props) {
  const { protocolId } = await params;
  const { voor, van, tot } = await searchParams;
  const [before, from, to] = [numberAsked(voor, 9), numberAsked(van, 9), numberAsked(tot, 9)];
  return from !== undefined && to !== undefined ? (
    <OnePoint protocolId={protocolId} from={from} to={to} />
  ) : (
    <AllPoints protocolId={protocolId} before={before} />
  );
}

async function AllPoints({ protocolId, before }: { protocolId: string; before: number | undefined }) {
  const asked = { protocolId, ...(before !== undefined && { before }) };
  const { title, today, points, olderBefore } = await askOrLeave(listHistory, asked);
  const here = `/studio/protocol/${protocolId}`;
  return (
    <Stack gap="lg" maw={820}>
      <div>
        <TextLink href={here}>{title}</TextLink>
        <Title order={1}>Eerdere teksten</Title>
        <Text c="dimmed">
          Na elke pauze van tien minuten komt er een punt, met de tekst van dat moment. Van langer dan een
          maand geleden blijft er één per dag. Een punt met een naam blijft altijd, en ook een tekst die in
          zijn geheel is vervangen.
        </Text>
      </div>
      {points.length === 0 && <Text>Van daarvoor is er geen tekst meer.</Text>}
      <PointList base={`${here}/eerdere-teksten`} points={points} today={today} />
      <Group>
        {before !== undefined && (
          <LinkButton href={`${here}/eerdere-teksten`} variant="default">
            Nieuwste teksten
          </LinkButton>
        )}
        {olderBefore !== undefined && (
          <LinkButton href={`${here}/eerdere-teksten?voor=${olderBefore}`} variant="default">
            Oudere teksten
          </LinkButton>
        )}
      </Group>
    </Stack>
  );
}

/** What is still kept of one point: every text within it. */
async function OnePoint({ protocolId, from, to }: { protocolId: string; from: number; to: number }) {
  const { revisions, hasMore } = await askOrLeave(listRevisions, { protocolId, from, before: to + 1 });
  const all = `/studio/protocol/${protocolId}/eerdere-teksten`;
  const oldest = revisions.at(-1)?.revision ?? from;
  return (
    <Stack gap="lg" maw={820}>
      <div>
        <TextLink href={all}>Eerdere teksten</TextLink>
        <Title order={1}>De teksten van één punt</Title>
        <Text c="dimmed">
          Van het laatste etmaal blijft elke tekst bewaard, daarna één per uur, en na een maand één per dag.
        </Text>
      </div>
      {revisions.length === 0 && <Text>Er zijn hier geen teksten meer naast die van het punt zelf.</Text>}
      <RevisionList base={all} revisions={revisions} />
      {hasMore && (
        <Group>
          <LinkButton href={`${all}?van=${from}&tot=${oldest - 1}`} variant="default">
            Oudere teksten
          </LinkButton>
        </Group>
      )}
    </Stack>
  );
}
