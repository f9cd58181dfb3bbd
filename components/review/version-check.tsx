import { Anchor, Group, Text } from '@mantine/core';
import { Pager } from '@/components/ui/pager';
import { TextLink } from '@/components/ui/text-link';
import { dayInDutch } from '@/lib/core/dutch';
import { countsOf, moreOf, type CheckReport } from '@/lib/core/report';
import { FindingEntries } from './finding-entry';
import { More } from './more';

/** The check of a frozen version in short: how many findings, and every reason the board gave, to read and judge. */
export function VersionCheck(props: {
  versionId: string;
  report: CheckReport;
  /** One page of what the board gave a reason for. */
  answered: { items: CheckReport['answered']; at: { page: number; pages: number } };
}) {
  const { versionId, report, answered } = props;
  const { page, pages } = answered.at;
  return (
    <>
      <Text mb="sm">
        Deze versie is op {dayInDutch(report.on)} getoetst aan de wet en aan wat in de praktijk werkt:{' '}
        {countsOf(report).join(' · ')}.
      </Text>
      {report.answered.length > 0 ? (
        <>
          <Text mb="sm" id="redenen">
            Bij deze punten schreef het bestuur waarom het zo mag blijven. Kijk of je het daarmee eens bent.
          </Text>
          <FindingEntries findings={answered.items} />
          <Pager
            label="Bladzijden van de redenen"
            base={`/studio/versie/${versionId}`}
            name="redenen"
            {...answered.at}
            anchor="#redenen"
          />
          {page === pages && <More text={moreOf(report, 'answered')} />}
        </>
      ) : (
        <Text>Bij deze versie hoefde het bestuur geen reden te geven.</Text>
      )}
      <Group gap="lg" mt="md">
        <TextLink href={`/studio/versie/${versionId}/toets`}>Lees het toetsrapport</TextLink>
        <Anchor href={`/api/versions/${versionId}/toetsrapport`}>Toetsrapport (pdf)</Anchor>
      </Group>
    </>
  );
}
