'use client';

import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import { momentInDutch } from '@/lib/core/dutch';
import type { Role } from '@/schemas/people';

export type RoleRequest = {
  personId: string;
  name: string;
  email: string;
  role: Role;
  /** "Lid van de GMR PO". */
  roleLabel: string;
  givenAt: string;
  /** Who gave it, where that is known. */
  givenBy: string | undefined;
  /** When somebody with this address left before. */
  leftBefore: string | undefined;
};
type Act = (input: { personId: string; role: Role }) => Promise<Answer>;

/** The roles that wait for this person, each with yes and no. */
export function RoleRequests(props: { requests: RoleRequest[]; confirm: Act; refuse: Act }) {
  const router = useRouter();
  if (props.requests.length === 0) return <Text>Er wacht nu geen rol op jouw bevestiging.</Text>;
  return (
    <Stack gap="md" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {props.requests.map((request) => {
        const { personId, role, name, roleLabel } = request;
        const about = {
          input: () => ({ personId, role }),
          onDone: () => router.refresh(),
          unreachable,
        };
        return (
          <Paper key={`${personId} ${roleLabel}`} component="li" withBorder p="lg">
            <Title order={2} size="h4">
              {name}: {roleLabel}
            </Title>
            <Text>{request.email}</Text>
            <Text c="dimmed">
              {request.givenBy ? `Gegeven door ${request.givenBy}` : 'Gegeven'} op{' '}
              {momentInDutch(request.givenAt)}
            </Text>
            {request.leftBefore && (
              <Text mt="xs">
                Let op: met dit e-mailadres deed eerder iemand mee, tot {momentInDutch(request.leftBefore)}.
              </Text>
            )}
            <Text my="sm">Weet je zeker dat {name} dit is? Vraag het anders eerst na.</Text>
            <Group>
              <ActionForm {...about} act={props.confirm} submitLabel={`Ja, ${name} is dit`}>
                {null}
              </ActionForm>
              <ActionForm
                {...about}
                act={props.refuse}
                submitLabel="Nee, dit klopt niet"
                submitProps={{ color: 'red', variant: 'outline' }}
              >
                {null}
              </ActionForm>
            </Group>
          </Paper>
        );
      })}
    </Stack>
  );
}
