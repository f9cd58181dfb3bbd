'use client';

import { PasswordInput, TextInput } from '@mantine/core';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';

/** E-mail address and password. `signIn` answers with words when they do not fit. */
export function SignInForm(props: {
  signIn: (input: { email: string; password: string }) => Promise<Answer>;
  onDone: () => void;
}) {
  return (
    <ActionForm
      act={props.signIn}
      input={(value) => ({ email: value('email'), password: value('password') })}
      onDone={props.onDone}
      submitLabel="Log in"
      submitProps={{ fullWidth: true }}
      unreachable={unreachable}
    >
      <TextInput name="email" type="email" label="E-mailadres" autoComplete="username" required />
      <PasswordInput
        name="password"
        label="Wachtwoord"
        autoComplete="current-password"
        required
        visibilityToggleButtonProps={{ 'aria-label': 'Wachtwoord tonen of verbergen' }}
      />
    </ActionForm>
  );
}
