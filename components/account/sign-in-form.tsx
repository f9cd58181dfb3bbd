'use client';

import { PasswordInput, TextInput } from '@mantine/core';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';

/** E-mail address and password. `signIn` answers with words when they do not fit. `email`: it can be nobody else. */
export function SignInForm(props: {
  signIn: (input: { email: string; password: string }) => Promise<Answer>;
  onDone: () => void;
  email?: string;
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
      <TextInput
        name="email"
        type="email"
        label="E-mailadres"
        autoComplete="username"
        required
        {...(props.email !== undefined && { value: props.email, readOnly: true })}
      />
      <PasswordInput
        name="password"
        label="Wachtwoord"
        autoComplete="current-password"
        required
        data-autofocus={props.email === undefined ? undefined : true}
        visibilityToggleButtonProps={{ 'aria-label': 'Wachtwoord tonen of verbergen' }}
      />
    </ActionForm>
  );
}
