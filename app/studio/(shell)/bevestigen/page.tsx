import { Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { RoleRequests } from '@/components/people/role-requests';
import { labelOfRole, roleChoices } from '@/components/people/role-choices';
import { listRolesToConfirm } from '@/lib/server/people/role-confirmations';
import { askOrLeave } from '@/lib/server/web/ask';
import { confirm, refuse } from './actions';

export const metadata: Metadata = { title: 'Rollen bevestigen' };

export default async function ConfirmRolesPage() {
  const { requests, councils } = await askOrLeave(listRolesToConfirm, {});
  const choices = roleChoices(councils);
  return (
    <Stack gap="lg" maw={720}>
      <div>
        <Title order={1}>Rollen bevestigen</Title>
        <Text c="dimmed">
          Wie voor het bestuur of een raad besluit, wordt door een tweede bevestigd. Zo kan niemand alleen een
          account maken dat meebeslist. Tot die tijd geldt de rol niet.
        </Text>
      </div>
      <RoleRequests
        requests={requests.map((one) => ({ ...one, roleLabel: labelOfRole(choices, one.role) }))}
        confirm={confirm}
        refuse={refuse}
      />
    </Stack>
  );
}
