import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { NotNow } from '@/components/review/not-now';
import { ReportView } from '@/components/review/report-view';
import { TextLink } from '@/components/ui/text-link';
import { askForWork } from '@/lib/server/web/ask';
import { getDraftReport } from '@/lib/server/versions/check-reports';

export const metadata: Metadata = { title: 'Toetsrapport' };

export default async function DraftReportPage({ params }: { params: Promise<{ protocolId: string }> }) {
  const { protocolId } = await params;
  const checked = await askForWork(getDraftReport, { protocolId });
  if (!checked.ok) return <NotNow message={checked.failure.message} />;
  const { report } = checked.value;
  return (
    <Stack gap="lg" maw={920}>
      <div>
        <TextLink href={`/studio/protocol/${protocolId}`}>{report.title}</TextLink>
        <Title order={1}>Toetsrapport</Title>
        <Text c="dimmed">
          Het concept zoals het nu is, getoetst aan de regels van vandaag ·{' '}
          <Anchor href={`/api/protocols/${protocolId}/toetsrapport`}>Toetsrapport (pdf)</Anchor>
        </Text>
      </div>
      <ReportView report={report} editHref={`/studio/protocol/${protocolId}/bewerken`} />
    </Stack>
  );
}
