'use client';

import { Button, Menu } from '@mantine/core';
import { modals } from '@mantine/modals';
import { signOut } from 'next-auth/react';
import Link from 'next/link';
import { emptyDevice } from '@/components/ui/device-store';
import { unsentOnDevice } from '@/components/ui/unsent-on-device';

/** The next person at this computer finds nothing of what this one was typing. */
function leave(): void {
  try {
    sessionStorage.clear();
  } finally {
    void emptyDevice().then(() => signOut({ callbackUrl: '/inloggen' }));
  }
}

/** Signs out; says first how many edits would be gone with that. */
async function askToLeave(): Promise<void> {
  const count = await unsentOnDevice();
  if (count === 0) return leave();
  const edits =
    count === 1
      ? '1 wijziging die nog niet is verzonden'
      : `${count} wijzigingen die nog niet zijn verzonden`;
  modals.openConfirmModal({
    title: 'Eerst je werk verzenden?',
    children: `Op dit apparaat ${count === 1 ? 'staat' : 'staan'} ${edits}. Als je uitlogt, ${count === 1 ? 'is die' : 'zijn die'} weg. Open het concept met internet om alles te verzenden.`,
    labels: { confirm: 'Log uit en gooi weg', cancel: 'Blijf ingelogd' },
    confirmProps: { color: 'red.9' },
    onConfirm: leave,
  });
}

/** Who is signed in, and the way out. */
export function UserMenu({ name, roles }: { name: string; roles: string }) {
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
        <Menu.Item onClick={() => void askToLeave()}>Uitloggen</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
