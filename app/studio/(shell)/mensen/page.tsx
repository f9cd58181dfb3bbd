import { Paper, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { InviteForm } from '@/components/people/invite-form';
import { Leavers } from '@/components/people/leavers';
import { PeopleTable } from '@/components/people/people-table';
import { roleChoices } from '@/components/people/role-choices';
import { Pager } from '@/components/ui/pager';
import { askOrLeave } from '@/lib/server/web/ask';
import { pageAsked } from '@/lib/server/web/page-asked';
import { listPeople } from '@/lib/server/people/people';
import { invite, remove, setRoles } from './actions';

export const metadata: Metadata = { title: 'Mensen' };

type Asked = 'bladzijde' | 'uitgenodigd' | 'vertrokken';
type Props = { searchParams: Promise<Partial<Record<Asked, string | string[]>>> };

export default async function PeoplePage({ searchParams }: Props) {
  const given = await searchParams;
  const asked = {
    bladzijde: pageAsked(given.bladzijde),
    uitgenodigd: pageAsked(given.uitgenodigd),
    vertrokken: pageAsked(given.vertrokken),
  };
  const { people, leavers, invitations, councils, schools, at } = await askOrLeave(listPeople, {
    page: asked.bladzijde,
    invitationsPage: asked.uitgenodigd,
    leaversPage: asked.vertrokken,
  });
  const through = { base: '/studio/mensen', others: asked };
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
        schools={schools}
        setRoles={setRoles}
        remove={remove}
      />
      <Pager label="Bladzijden van de mensen" {...through} {...at.people} />
      <Pager label="Bladzijden van de uitnodigingen" name="uitgenodigd" {...through} {...at.invitations} />
      <Leavers leavers={leavers} />
      <Pager label="Bladzijden van wie niet meer meedoet" name="vertrokken" {...through} {...at.leavers} />
      <Paper withBorder p="lg">
        <Title order={2} size="h3" mb="md">
          Iemand uitnodigen
        </Title>
        <InviteForm choices={choices} schools={schools} act={invite} />
      </Paper>
    </Stack>
  );
}
