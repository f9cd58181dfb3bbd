'use client';

import { Button, Menu } from '@mantine/core';
import { modals } from '@mantine/modals';
import { signOut } from 'next-auth/react';
import Link from 'next/link';
import { forgetOnDevice } from '@/components/ui/device-store';
import { unsentOnDevice } from '@/components/ui/unsent-on-device';
import { questionAtLeaving } from './question-at-leaving';

/** The next person at this computer finds nothing of what this one was typing. */
function leave(personId: string): void {
  try {
    sessionStorage.clear();
  } finally {
    void forgetOnDevice(personId).then(() => signOut({ callbackUrl: '/inloggen' }));
  }
}

/** Signs out; says first how much would be gone with that. */
async function askToLeave(personId: string): Promise<void> {
  const question = questionAtLeaving(await unsentOnDevice(personId));
  if (question === undefined) return leave(personId);
  modals.openConfirmModal({
    title: 'Eerst je werk verzenden?',
    children: question,
    labels: { confirm: 'Log uit en gooi weg', cancel: 'Blijf ingelogd' },
    confirmProps: { color: 'red.9' },
    closeButtonProps: { 'aria-label': 'Sluiten' },
    onConfirm: () => leave(personId),
  });
}

/** Who is signed in, and the way out. */
export function UserMenu({ personId, name, roles }: { personId: string; name: string; roles: string }) {
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button variant="default">{name}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{roles}</Menu.Label>
        <Menu.Item component={Link} href="/studio/account">
          Mijn account
        </Menu.Item>
        <Menu.Item onClick={() => void askToLeave(personId)}>Uitloggen</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
