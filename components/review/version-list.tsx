import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { TextLink } from '@/components/ui/text-link';
import { dayInDutch } from '@/lib/core/dutch';
import type { StandingOfVersion } from '@/lib/core/lifecycle';
import { StandingBadge } from '../standing/standing-badge';
import { nowInWords } from '../standing/standing-words';

export type VersionSummary = {
  versionId: string;
  label: string;
  standing: StandingOfVersion;
  allConsented: boolean;
  councils: readonly unknown[];
  submittedOn: string;
  adoptedOn?: string | undefined;
  entryIntoForce?: string | undefined;
  evaluationBefore?: string | undefined;
  withdrawnOn?: string | undefined;
};

function dates(version: VersionSummary): string {
  return [
    `voorgelegd ${dayInDutch(version.submittedOn)}`,
    version.adoptedOn && `vastgesteld ${dayInDutch(version.adoptedOn)}`,
    version.entryIntoForce && !version.withdrawnOn && `geldig vanaf ${dayInDutch(version.entryIntoForce)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Every version, newest first. None can be deleted. */
export function VersionList(props: { versions: VersionSummary[]; addressInForce: string | undefined }) {
  if (props.versions.length === 0) return <Text>Er is nog geen versie voorgelegd.</Text>;
  return (
    <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {props.versions.map((version) => (
        <Paper key={version.versionId} component="li" withBorder p="lg">
          <Group justify="space-between" align="flex-start">
            <div>
              <Title order={3} size="h4">
                <TextLink href={`/studio/versie/${version.versionId}`} inherit>
                  Versie {version.label}
                </TextLink>
              </Title>
              <Text size="sm" c="dimmed">
                {dates(version)}
              </Text>
            </div>
            <StandingBadge standing={version.standing} />
          </Group>
          <Text mt="xs">{nowInWords(version)}</Text>
          {version.standing === 'in_force' && props.addressInForce && (
            <Anchor href={props.addressInForce}>Stappenplan zoals medewerkers het zien</Anchor>
          )}
        </Paper>
      ))}
    </Stack>
  );
}
