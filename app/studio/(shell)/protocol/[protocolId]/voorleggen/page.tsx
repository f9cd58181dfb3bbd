import { Paper, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { FindingList } from '@/components/review/finding-list';
import { SubmitForm } from '@/components/review/submit-form';
import { TextLink } from '@/components/ui/text-link';
import { checkProtocol } from '@/lib/core/rules';
import { askOrLeave } from '@/lib/server/ask';
import { getDraft } from '@/lib/server/drafts';
import { getProtocolOverview } from '@/lib/server/protocols';
import { submit } from './actions';

export const metadata: Metadata = { title: 'Voorleggen' };

export default async function SubmitPage({ params }: { params: Promise<{ protocolId: string }> }) {
  const { protocolId } = await params;
  const draft = await askOrLeave(getDraft, { protocolId });
  const { councils, title } = await askOrLeave(getProtocolOverview, { protocolId });
  const asked = councils.filter((council) =>
    council.sectors.some((one) => draft.document.sectors.includes(one)),
  );
  const findings = checkProtocol(draft.document, { on: new Date().toISOString().slice(0, 10) });
  const blocked = findings.some(({ severity }) => severity === 'blocks');
  return (
    <Stack gap="lg" maw={820}>
      <div>
        <Title order={1}>Voorleggen</Title>
        <Text c="dimmed">
          {title} ·{' '}
          <TextLink href={`/studio/protocol/${protocolId}/bewerken`}>terug naar het concept</TextLink>
        </Text>
      </div>
      <FindingList findings={findings} editHref={`/studio/protocol/${protocolId}/bewerken`} />
      {blocked ? null : draft.may.submit ? (
        <Paper withBorder p="lg">
          <SubmitForm
            protocolId={protocolId}
            revision={draft.revision}
            councilNames={asked.map(({ name }) => name)}
            act={submit}
          />
        </Paper>
      ) : (
        <Text>Alleen het bestuur legt een versie voor. Laat het bestuur weten dat het concept klaar is.</Text>
      )}
    </Stack>
  );
}
