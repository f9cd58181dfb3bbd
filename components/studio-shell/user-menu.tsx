'use client';

import { Button, Menu } from '@mantine/core';
import { signOut } from 'next-auth/react';
import Link from 'next/link';
import { emptyDevice } from '@/components/ui/device-store';

/** The next person at this computer finds nothing of what this one was typing. */
function leave(): void {
  try {
    sessionStorage.clear();
  } finally {
    void emptyDevice().then(() => signOut({ callbackUrl: '/inloggen' }));
  }
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
        <Menu.Item onClick={leave}>Uitloggen</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
