'use client';

import { Modal, Text } from '@mantine/core';
import { memo } from 'react';
import { SignInForm } from '@/components/account/sign-in-form';
import { useEditing, useView } from '../editing-context';

/** Signs the same person in again, on top of the work; the page stays as it is. */
export const SignInHere = memo(function SignInHere() {
  const { draft, view, account, caret, announce } = useEditing();
  const isOpen = useView((now) => now.open === 'sign-in');
  const close = () => view.set((now) => ({ ...now, open: 'nothing' }));
  function goOn() {
    close();
    announce('Je bent weer ingelogd. Ga verder waar je was.');
    void draft.saveNow();
  }
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title="Log in en ga verder"
      returnFocus={false}
      onExitTransitionEnd={caret.goBack}
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
    >
      <SignInForm signIn={account.signIn} email={account.email} onDone={goOn} />
      <Text size="sm" c="dimmed" mt="md">
        Dit werk is van {account.email}. Ben je iemand anders? Sluit dan dit venster en open het concept
        opnieuw.
      </Text>
    </Modal>
  );
});
