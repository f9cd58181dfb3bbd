import { Group, Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/link-button';
import { momentInDutch } from '@/lib/core/dutch';

/** The draft: when it last changed, and the next thing to do with it. */
export function DraftPanel(props: {
  protocolId: string;
  draft: { changedAt: string; changedBy: string };
  mayEdit: boolean;
  maySubmit: boolean;
  openVersion: { label: string } | undefined;
  children?: ReactNode;
}) {
  const { draft, openVersion } = props;
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="concept">
      <Title order={2} size="h3" id="concept">
        Concept
      </Title>
      <Text>
        Laatst gewijzigd op {momentInDutch(draft.changedAt)} door {draft.changedBy}.
      </Text>
      {openVersion && (
        <Text c="dimmed">
          Versie {openVersion.label} is nog onderweg. Is die afgerond, dan kun je het concept opnieuw
          voorleggen.
        </Text>
      )}
      {props.children}
      <Group mt="md">
        <LinkButton
          href={`/studio/protocol/${props.protocolId}/bewerken`}
          variant={props.mayEdit ? 'filled' : 'default'}
        >
          {props.mayEdit ? 'Bewerk het concept' : 'Bekijk het concept'}
        </LinkButton>
        <LinkButton href={`/studio/protocol/${props.protocolId}/toets`} variant="default">
          Toetsrapport
        </LinkButton>
        <LinkButton href={`/studio/protocol/${props.protocolId}/eerdere-teksten`} variant="default">
          Eerdere teksten
        </LinkButton>
        {(props.maySubmit || props.mayEdit) && !openVersion && (
          <LinkButton href={`/studio/protocol/${props.protocolId}/voorleggen`} variant="default">
            {props.maySubmit ? 'Leg voor aan de medezeggenschap' : 'Maak klaar om voor te leggen'}
          </LinkButton>
        )}
      </Group>
    </Paper>
  );
}
