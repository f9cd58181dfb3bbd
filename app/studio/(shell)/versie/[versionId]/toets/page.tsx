import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { NotNow } from '@/components/review/not-now';
import { ReportView } from '@/components/review/report-view';
import { TextLink } from '@/components/ui/text-link';
import { dayInDutch } from '@/lib/core/dutch';
import { askForWork } from '@/lib/server/web/ask';
import { getVersionReport } from '@/lib/server/versions/check-reports';

export const metadata: Metadata = { title: 'Toetsrapport' };

export default async function VersionReportPage({ params }: { params: Promise<{ versionId: string }> }) {
  const { versionId } = await params;
  const checked = await askForWork(getVersionReport, { versionId });
  if (!checked.ok) return <NotNow message={checked.failure.message} />;
  const { report } = checked.value;
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
