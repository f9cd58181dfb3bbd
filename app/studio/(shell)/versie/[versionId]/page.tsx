import { Group, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { CouncilAnswers } from '@/components/review/council-answers';
import { NextAct } from '@/components/review/next-act';
import { NotNow } from '@/components/review/not-now';
import { PosterPreview } from '@/components/review/poster-preview';
import { PublicationLinks } from '@/components/review/publication-links';
import { ReadFirst } from '@/components/review/read-first';
import { ReadingLinks } from '@/components/review/reading-links';
import { Section } from '@/components/review/section';
import { StandingBadge } from '@/components/standing/standing-badge';
import { nowInWords } from '@/components/standing/standing-words';
import { HistoryTimeline } from '@/components/review/timeline';
import { actWords } from '@/components/review/act-words';
import { ChangesInParts } from '@/components/review/changes-in-parts';
import { MotivesText } from '@/components/review/motives-text';
import { TextLink } from '@/components/ui/text-link';
import { VersionLegibility } from '@/components/review/version-legibility';
import { VersionCheck } from '@/components/review/version-check';
import { answerOf } from '@/lib/core/failure';
import { pageOf } from '@/lib/server/basics/page-of';
import { ask, askForWork, askOrLeave } from '@/lib/server/web/ask';
import { getVersionLegibility } from '@/lib/server/versions/version-legibility';
import { getVersionReading } from '@/lib/server/versions/version-reading';
import { pageAsked, partAsked } from '@/lib/server/web/page-asked';
import { getVersion } from '@/lib/server/versions/versions';
import { adopt, giveConsent, publish, takeBack, withdraw, withholdConsent } from './actions';

/** Reasons on one page. */
const REASONS = 20;

type Asked = 'route' | 'bladzijde' | 'redenen';
type Props = {
  params: Promise<{ versionId: string }>;
  searchParams: Promise<Partial<Record<Asked, string | string[]>>>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const found = await ask(getVersion, await params);
  return { title: found.ok ? `Versie ${found.value.label} · ${found.value.title}` : 'Versie' };
}

export default async function VersionPage({ params, searchParams }: Props) {
  const asked = await searchParams;
  const version = await askOrLeave(getVersion, await params);
  const previous =
    version.previousVersionId && (await ask(getVersion, { versionId: version.previousVersionId }));
  const { versionId } = version;
  const since = previous && previous.ok ? previous.value.versionId : undefined;
  const [read, legibility] = await Promise.all([
    askForWork(getVersionReading, { versionId, since, ...partAsked(asked) }),
    askForWork(getVersionLegibility, { versionId }),
  ]);
  const changes = read.ok ? read.value.changes && answerOf(read.value.changes) : read;
  const isRefused = version.standing === 'refused';
  const hasCouncils = version.councils.length > 0;
  const isAsked = version.may.decideFor.length > 0;
  const nextAct = (
    <NextAct
      version={version}
      today={version.today}
      actions={{ giveConsent, withholdConsent, adopt, publish, withdraw, withdrawPublication: takeBack }}
    />
  );
  const answers = hasCouncils && (
    <Section title="Besluiten van de raden">
      <CouncilAnswers councils={version.councils} />
    </Section>
  );
  return (
    <Stack gap="xl">
      <div>
        <TextLink href={`/studio/protocol/${version.protocolId}`}>{version.title}</TextLink>
        <Group justify="space-between" mt={4}>
          <Title order={1}>Versie {version.label}</Title>
          <StandingBadge standing={version.standing} />
        </Group>
        <Text mt="xs">{nowInWords(version)}</Text>
        {version.withdrawnBecause && <Text>Reden: {version.withdrawnBecause}</Text>}
      </div>
      {isAsked && <ReadFirst hasBefore={Boolean(previous && previous.ok)} />}
      {isRefused && answers}
      {!isAsked && nextAct}
      {version.address && (
        <Section title="Gepubliceerd">
          <PublicationLinks address={version.address} printAddress={version.printAddress} />
        </Section>
      )}
      <Section title="Toelichting van het bestuur">
        <MotivesText {...version} />
      </Section>
      {previous && previous.ok && changes && (
        <Section title={`Wat verandert er ten opzichte van versie ${previous.value.label}?`}>
          {changes.ok ? (
            <ChangesInParts
              compared={changes.value}
              asked={partAsked(asked).part}
              base={`/studio/versie/${versionId}`}
              since={`versie ${previous.value.label}`}
            />
          ) : (
            <NotNow message={changes.failure.message} />
          )}
        </Section>
      )}
      <Section title="Toets">
        {read.ok ? (
          <VersionCheck
            versionId={versionId}
            report={read.value.report}
            answered={pageOf(read.value.report.answered, pageAsked(asked.redenen), REASONS)}
          />
        ) : (
          <NotNow message={read.failure.message} />
        )}
      </Section>
      <Section title="Lees deze versie">
        <ReadingLinks versionId={version.versionId} contentHash={version.contentHash} />
        <PosterPreview versionId={versionId} address={version.address} title={version.title} />
      </Section>
      <Section title="Leesbaarheid">
        {legibility.ok ? (
          <VersionLegibility report={legibility.value} />
        ) : (
          <NotNow message={legibility.failure.message} />
        )}
      </Section>
      {isAsked && <div id="besluit">{nextAct}</div>}
      {!isRefused && answers}
      <Section title="Wat er gebeurde">
        <HistoryTimeline
          events={version.history.map((event) => ({ ...event, title: actWords(event.action) }))}
        />
      </Section>
    </Stack>
  );
}
