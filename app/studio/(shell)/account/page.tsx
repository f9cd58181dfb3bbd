import { Paper, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { OwnAccount } from '@/components/account/own-account';
import { roleWords } from '@/lib/core/access';
import { getOwnAccount } from '@/lib/server/people/account';
import { askOrLeave } from '@/lib/server/web/ask';
import { changePassword, endSessions } from './actions';

export const metadata: Metadata = { title: 'Mijn account' };

export default async function AccountPage() {
  const account = await askOrLeave(getOwnAccount, {});
  return (
    <Stack gap="lg" maw={640}>
      <Title order={1}>Mijn account</Title>
      <Paper withBorder p="lg">
        <Text fw={700}>{account.name}</Text>
        <Text>{account.email}</Text>
        <Text c="dimmed">
          {[
            ...new Set([
              ...account.roles.map(({ name }) => roleWords[name]),
              ...account.unconfirmed.map(({ name }) => `${roleWords[name]} (wacht op bevestiging)`),
            ]),
          ].join(', ')}
        </Text>
      </Paper>
      <OwnAccount changePassword={changePassword} endSessions={endSessions} />
    </Stack>
  );
}
