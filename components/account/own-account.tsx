'use client';

import { Paper, Stack, Text, Title } from '@mantine/core';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import { PasswordForm } from './password-form';

/** A new password, or the end of every session. After both you sign in again. */
export function OwnAccount(props: {
  changePassword: (input: { current: string; password: string }) => Promise<Answer>;
  endSessions: (input: Record<string, never>) => Promise<Answer>;
}) {
  const toSignIn = () => window.location.assign('/inloggen');
  return (
    <Stack gap="lg">
      <Paper withBorder p="lg">
        <Title order={2} size="h4" mb="sm">
          Wachtwoord wijzigen
        </Title>
        <Text c="dimmed" mb="md">
          Daarna log je overal opnieuw in.
        </Text>
        <PasswordForm act={props.changePassword} onDone={toSignIn} />
      </Paper>
      <Paper withBorder p="lg">
        <Title order={2} size="h4" mb="sm">
          Overal uitloggen
        </Title>
        <Text c="dimmed" mb="md">
          Bijvoorbeeld als je op een computer van school bent ingelogd gebleven.
        </Text>
        <ActionForm
          act={props.endSessions}
          input={() => ({})}
          onDone={toSignIn}
          submitLabel="Log mij overal uit"
          submitProps={{ variant: 'default' }}
          unreachable={unreachable}
        >
          {null}
        </ActionForm>
      </Paper>
    </Stack>
  );
}
