import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { ReportView } from '@/components/review/report-view';
import { TextLink } from '@/components/ui/text-link';
import { dayInDutch } from '@/lib/core/dutch';
import { askOrLeave } from '@/lib/server/web/ask';
import { getVersionReport } from '@/lib/server/versions/check-reports';

export const metadata: Metadata = { title: 'Toetsrapport' };

export default async function VersionReportPage({ params }: { params: Promise<{ versionId: string }> }) {
  const { versionId } = await params;
  const { report } = await askOrLeave(getVersionReport, { versionId });
  return (
    <Stack gap="lg" maw={920}>
      <div>
        <TextLink href={`/studio/versie/${versionId}`}>
          {report.title}, versie {report.version?.label}
        </TextLink>
        <Title order={1}>Toetsrapport</Title>
        <Text c="dimmed">
          Getoetst aan de regels van {dayInDutch(report.on)}, de dag waarop deze versie is voorgelegd. Wat er
          daarna in de wet veranderde, telt hier niet mee. ·{' '}
          <Anchor href={`/api/versions/${versionId}/toetsrapport`}>Toetsrapport (pdf)</Anchor>
        </Text>
      </div>
      <ReportView report={report} />
    </Stack>
  );
}
