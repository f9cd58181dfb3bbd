import { TextLink } from '@/components/ui/text-link';
import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';

import { StandingBadge } from '@/components/standing/standing-badge';
import type { StandingOfVersion } from '@/lib/core/lifecycle';

export type ProtocolLine = {
  id: string;
  title: string;
  /** The newest version, when there is one. */
  newest?: { label: string; standing: StandingOfVersion };
  /** Where staff read it, once something is published. */
  address?: string;
  /** Whether this person may open the draft. */
  mayEdit: boolean;
  note: string;
};

/** The protocols of the board: where each stands, and the ways in that this person has. */
export function ProtocolList({ protocols }: { protocols: ProtocolLine[] }) {
  return (
    <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {protocols.map((protocol) => (
        <Paper key={protocol.id} component="li" withBorder p="lg">
          <Group justify="space-between" align="flex-start">
            <div>
              <Title order={3} size="h4">
                <TextLink href={`/studio/protocol/${protocol.id}`} inherit>
                  {protocol.title}
                </TextLink>
              </Title>
              <Text c="dimmed">{protocol.note}</Text>
            </div>
            {protocol.newest && (
              <Group gap="xs">
                <Text size="sm">versie {protocol.newest.label}</Text>
                <StandingBadge standing={protocol.newest.standing} />
              </Group>
            )}
          </Group>
          <Group mt="md" gap="lg">
            {protocol.mayEdit && (
              <TextLink href={`/studio/protocol/${protocol.id}/bewerken`}>Concept bewerken</TextLink>
            )}
            {protocol.address && (
              <>
                <Anchor href={protocol.address}>Stappenplan</Anchor>
                <Anchor href={`${protocol.address}/doorlopen`}>Checklist</Anchor>
                <Anchor href={`${protocol.address}/poster.pdf?paper=a3`}>Poster A3</Anchor>
                <Anchor href={`${protocol.address}/poster.pdf?paper=a4`}>Poster A4</Anchor>
              </>
            )}
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}
