import { TextLink } from '@/components/ui/text-link';
import { Text } from '@mantine/core';
import type { Metadata } from 'next';

import { redirect } from 'next/navigation';
import { DoorPage } from '@/components/account/door-page';
import { SignIn } from '@/components/account/sign-in';
import { currentActor } from '@/lib/server/current-actor';

export const metadata: Metadata = { title: 'Inloggen' };

export default async function SignInPage() {
  if ((await currentActor()).kind === 'person') redirect('/studio');
  return (
    <DoorPage title="Inloggen" lead="Voor bestuur, redactie, medezeggenschap en aandachtsfunctionarissen.">
      <SignIn />
      <Text size="sm" c="dimmed" mt="lg">
        Zoek je het stappenplan van je school? Dat lees je zonder account, via de QR-code op de poster of de
        link van je school. <TextLink href="/">Over Meldcode Studio</TextLink>
      </Text>
    </DoorPage>
  );
}
