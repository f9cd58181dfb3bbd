import { Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { ChangesInParts } from '@/components/review/changes-in-parts';
import { RestoreForm } from '@/components/review/restore-form';
import { Section } from '@/components/review/section';
import { TextLink } from '@/components/ui/text-link';
import { momentInDutch } from '@/lib/core/dutch';
import { askOrLeave } from '@/lib/server/web/ask';
import { partAsked } from '@/lib/server/web/page-asked';
import { getRevision } from '@/lib/server/drafts/revisions';
import { restore } from './actions';

export const metadata: Metadata = { title: 'Eerdere tekst' };

type Props = {
  params: Promise<{ protocolId: string; revision: string }>;
  searchParams: Promise<{ route?: string | string[]; bladzijde?: string | string[] }>;
};

export default async function RevisionPage({ params, searchParams }: Props) {
  const { protocolId, revision } = await params;
  const asked = partAsked(await searchParams);
  const earlier = await askOrLeave(getRevision, { protocolId, revision: Number(revision), ...asked });
  return (
    <Stack gap="xl">
      <div>
        <TextLink href={`/studio/protocol/${protocolId}/eerdere-teksten`}>Eerdere teksten</TextLink>
        <Title order={1}>
          Tekst {earlier.revision}, van {momentInDutch(earlier.changedAt)}
        </Title>
        <Text c="dimmed">
          „{earlier.title}”, geschreven door {earlier.changedBy}.
        </Text>
      </div>
      <Section title="Wat verandert er als je deze tekst terugzet?">
        <ChangesInParts
          compared={earlier}
          asked={asked.part}
          base={`/studio/protocol/${protocolId}/eerdere-teksten/${revision}`}
          since="deze tekst"
        />
        {earlier.may.restore && earlier.changes.length > 0 && (
          <RestoreForm
            input={{ protocolId, revision: earlier.draft.revision, earlier: earlier.revision }}
            act={restore}
          />
        )}
      </Section>
    </Stack>
  );
}
