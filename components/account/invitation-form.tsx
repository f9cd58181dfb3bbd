'use client';

import { Text } from '@mantine/core';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import { NewPasswordField } from './new-password-field';

export type Accept = (input: { token: string; password?: string }) => Promise<Answer<{ boardId: string }>>;

/**
 * Somebody who was invited joins with one press when they are signed in; else with the password of their account, or with
 * one that they choose now. Only then the link is used up.
 */
export function InvitationForm(props: {
  token: string;
  isSignedIn: boolean;
  act: Accept;
  onDone: (value: { boardId: string }) => void;
}) {
  const { token, isSignedIn } = props;
  return (
    <ActionForm
      act={props.act}
      input={(value) => (isSignedIn ? { token } : { token, password: value('password') })}
      onDone={props.onDone}
      submitLabel="Doe mee"
      submitProps={{ fullWidth: true }}
      unreachable={unreachable}
    >
      {isSignedIn ? (
        <Text size="sm">Je bent al ingelogd. Je houdt je account en je wachtwoord.</Text>
      ) : (
        <NewPasswordField
          label="Wachtwoord"
          description="Heb je al een account bij Meldcode Studio? Vul het wachtwoord daarvan in. Anders kies je er nu een: minstens 12 tekens. Een zin van een paar woorden is goed te onthouden."
        />
      )}
    </ActionForm>
  );
}
