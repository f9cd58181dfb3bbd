import { Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { DraftPanel } from '@/components/review/draft-panel';
import { VersionList } from '@/components/review/version-list';
import { ask, askOrLeave } from '@/lib/server/web/ask';
import { getProtocolOverview } from '@/lib/server/versions/protocol-overview';

type Props = { params: Promise<{ protocolId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await ask(getProtocolOverview, await params);
  return { title: found.ok ? found.value.title : 'Protocol' };
}

export default async function ProtocolPage({ params }: Props) {
  const protocol = await askOrLeave(getProtocolOverview, await params);
  return (
    <Stack gap="xl">
      <div>
        <Title order={1}>{protocol.title}</Title>
        <Text c="dimmed">{protocol.board.name}</Text>
      </div>
      {protocol.draft && (
        <DraftPanel
          protocolId={protocol.id}
          draft={protocol.draft}
          mayEdit={protocol.may.edit}
          maySubmit={protocol.may.submit}
          openVersion={protocol.versions.find(
            ({ standing }) => standing === 'submitted' || standing === 'adopted',
          )}
        />
      )}
      <section aria-labelledby="versies">
        <Title order={2} size="h3" id="versies" mb="sm">
          Versies
        </Title>
        <VersionList versions={protocol.versions} addressInForce={protocol.address} />
      </section>
    </Stack>
  );
}
