import { Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { MentionsLine } from '@/components/dashboard/mentions-line';
import { DraftPanel } from '@/components/review/draft-panel';
import { VersionList } from '@/components/review/version-list';
import { Pager } from '@/components/ui/pager';
import { listMentions } from '@/lib/server/comments/mentions';
import { ask, askOrLeave } from '@/lib/server/web/ask';
import { pageAsked } from '@/lib/server/web/page-asked';
import { getProtocolOverview } from '@/lib/server/versions/protocol-overview';

type Props = {
  params: Promise<{ protocolId: string }>;
  searchParams: Promise<{ bladzijde?: string | string[] }>;
};

const asked = async ({ params, searchParams }: Props) => ({
  ...(await params),
  page: pageAsked((await searchParams).bladzijde),
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await ask(getProtocolOverview, await asked(props));
  return { title: found.ok ? found.value.title : 'Protocol' };
}

export default async function ProtocolPage(props: Props) {
  const protocol = await askOrLeave(getProtocolOverview, await asked(props));
  const mentions = await askOrLeave(listMentions, { protocolId: protocol.id });
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
          openVersion={protocol.underway}
        >
          <MentionsLine {...mentions} />
        </DraftPanel>
      )}
      <section aria-labelledby="versies">
        <Title order={2} size="h3" id="versies" tabIndex={-1} mb="sm">
          Versies
        </Title>
        <VersionList versions={protocol.versions} addressInForce={protocol.address} />
        <Pager
          label="Bladzijden van de versies"
          base={`/studio/protocol/${protocol.id}`}
          {...protocol.at}
          anchor="#versies"
        />
      </section>
    </Stack>
  );
}
