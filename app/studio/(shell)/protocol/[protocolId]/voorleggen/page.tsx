import { Paper, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { DraftCheck } from '@/components/review/draft-check';
import { NotNow } from '@/components/review/not-now';
import { SubmitForm } from '@/components/review/submit-form';
import { TextLink } from '@/components/ui/text-link';
import { listed } from '@/lib/core/dutch';
import { standingOfReport } from '@/lib/core/report';
import { askForWork, askOrLeave } from '@/lib/server/web/ask';
import { getDraftReport } from '@/lib/server/versions/check-reports';
import { getDraft } from '@/lib/server/drafts/drafts';
import { getProtocolOverview } from '@/lib/server/versions/protocol-overview';
import { saveReason, submit } from './actions';

export const metadata: Metadata = { title: 'Voorleggen' };

export default async function SubmitPage({ params }: { params: Promise<{ protocolId: string }> }) {
  const { protocolId } = await params;
  const draft = await askOrLeave(getDraft, { protocolId });
  const { councils, title, underway, submitters } = await askOrLeave(getProtocolOverview, { protocolId });
  const asked = councils.filter((council) =>
    council.sectors.some((one) => draft.document.sectors.includes(one)),
  );
  const checked = await askForWork(getDraftReport, { protocolId });
  if (!checked.ok) return <NotNow message={checked.failure.message} />;
  const { report } = checked.value;
  const { revision, me, today } = draft;
  return (
    <Stack gap="lg" maw={820}>
      <div>
        <Title order={1}>Voorleggen</Title>
        <Text c="dimmed">
          {title} ·{' '}
          <TextLink href={`/studio/protocol/${protocolId}/bewerken`}>terug naar het concept</TextLink> ·{' '}
          <TextLink href={`/studio/protocol/${protocolId}/toets`}>het hele toetsrapport</TextLink>
        </Text>
      </div>
      <DraftCheck
        report={report}
        draft={{ protocolId, revision, me, today }}
        mayEdit={draft.may.edit}
        editHref={`/studio/protocol/${protocolId}/bewerken`}
        save={saveReason}
      />
      {underway ? (
        <Paper withBorder p="lg">
          <Text>
            <TextLink href={`/studio/versie/${underway.id}`}>Versie {underway.label}</TextLink> is nog
            onderweg. Je kunt het concept gewoon bewerken. Voorleggen kan weer als die versie is gepubliceerd
            of ingetrokken.
          </Text>
        </Paper>
      ) : standingOfReport(report) !== 'ready' ? null : draft.may.submit ? (
        <Paper withBorder p="lg">
          <SubmitForm
            protocolId={protocolId}
            revision={revision}
            councilNames={asked.map(({ name }) => name)}
            act={submit}
          />
        </Paper>
      ) : (
        <Text>
          Het concept is klaar. Alleen het bestuur legt een versie voor. Laat
          {submitters.length > 0 ? ` ${listed(submitters, 'of')} ` : ' het bestuur '}
          weten dat het klaar is, met het adres van deze pagina.
        </Text>
      )}
    </Stack>
  );
}
