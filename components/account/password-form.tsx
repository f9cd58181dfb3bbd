'use client';

import { PasswordInput } from '@mantine/core';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import { NewPasswordField } from './new-password-field';

/** Changing one's own password; it ends every session, this one too. */
export function PasswordForm(props: {
  act: (input: { current: string; password: string }) => Promise<Answer>;
  onDone: () => void;
}) {
  return (
    <ActionForm
      act={props.act}
      input={(value) => ({ current: value('current'), password: value('password') })}
      onDone={props.onDone}
      submitLabel="Wijzig mijn wachtwoord"
      unreachable={unreachable}
    >
      <PasswordInput
        name="current"
        label="Je huidige wachtwoord"
        autoComplete="current-password"
        required
        visibilityToggleButtonProps={{ 'aria-label': 'Wachtwoord tonen of verbergen' }}
      />
      <NewPasswordField label="Je nieuwe wachtwoord" />
    </ActionForm>
  );
}
