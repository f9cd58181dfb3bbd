import { Paper, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { InviteForm } from '@/components/people/invite-form';
import { Leavers } from '@/components/people/leavers';
import { PeopleTable } from '@/components/people/people-table';
import { roleChoices } from '@/components/people/role-choices';
import { askOrLeave } from '@/lib/server/web/ask';
import { listPeople } from '@/lib/server/people/people';
import { invite, remove, setRoles } from './actions';

export const metadata: Metadata = { title: 'Mensen' };

export default async function PeoplePage() {
  const { people, leavers, invitations, councils } = await askOrLeave(listPeople, {});
  const choices = roleChoices(councils);
  return (
    <Stack gap="xl">
      <div>
        <Title order={1}>Mensen</Title>
        <Text c="dimmed">Wie werkt hier, en wie mag wat. Wie nieuwe rollen krijgt, logt opnieuw in.</Text>
      </div>
      <PeopleTable
        people={[
          ...people.map((person) => ({ ...person, state: 'active' as const })),
          ...invitations.map((person) => ({ ...person, waiting: [], state: 'invited' as const })),
        ]}
        choices={choices}
        setRoles={setRoles}
        remove={remove}
      />
      <Leavers leavers={leavers} />
      <Paper withBorder p="lg">
        <Title order={2} size="h3" mb="md">
          Iemand uitnodigen
        </Title>
        <InviteForm roles={choices} act={invite} />
      </Paper>
    </Stack>
  );
}
