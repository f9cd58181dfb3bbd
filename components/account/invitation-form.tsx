'use client';

import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import { NewPasswordField } from './new-password-field';

/** Somebody who was invited chooses a password; only then the link is used up. */
export function InvitationForm(props: {
  token: string;
  act: (input: { token: string; password: string }) => Promise<Answer>;
  onDone: () => void;
}) {
  return (
    <ActionForm
      act={props.act}
      input={(value) => ({ token: props.token, password: value('password') })}
      onDone={props.onDone}
      submitLabel="Maak mijn account"
      submitProps={{ fullWidth: true }}
      unreachable={unreachable}
    >
      <NewPasswordField />
    </ActionForm>
  );
}
