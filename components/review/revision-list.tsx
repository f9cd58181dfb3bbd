import { Paper, Stack, Text, Title } from '@mantine/core';
import { TextLink } from '@/components/ui/text-link';
import { momentInDutch } from '@/lib/core/dutch';

type Replacement = 'edit' | 'upload' | 'restore';
type Revision = {
  revision: number;
  title: string;
  changedAt: string;
  changedBy: string;
  replacedAt: string;
  replacedBy: Replacement;
};

const replacedWords: Record<Replacement, string> = {
  edit: 'Stond er tot',
  upload: 'In zijn geheel vervangen op',
  restore: 'Vervangen door een eerdere tekst op',
};

/** Earlier texts of a draft, newest first, each with the way to look at it. */
export function RevisionList({ base, revisions }: { base: string; revisions: readonly Revision[] }) {
  return (
    <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {revisions.map(({ revision, title, changedAt, changedBy, replacedAt, replacedBy }) => (
        <Paper key={revision} component="li" withBorder p="md">
          <Title order={2} size="h5">
            <TextLink href={`${base}/${revision}`} inherit>
              Tekst {revision}, van {momentInDutch(changedAt)}
            </TextLink>
          </Title>
          <Text>
            „{title}”, door {changedBy}
          </Text>
          <Text size="sm" c="dimmed">
            {replacedWords[replacedBy]} {momentInDutch(replacedAt)}.
          </Text>
        </Paper>
      ))}
    </Stack>
  );
}
