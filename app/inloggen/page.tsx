import { TextLink } from '@/components/ui/text-link';
import { Alert, Text } from '@mantine/core';
import type { Metadata } from 'next';

import { redirect } from 'next/navigation';
import { DoorPage } from '@/components/account/door-page';
import { SignIn } from '@/components/account/sign-in';
import { currentActor } from '@/lib/server/web/current-actor';

export const metadata: Metadata = { title: 'Inloggen' };

type Props = { searchParams: Promise<{ account?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  if ((await currentActor()).kind === 'person') redirect('/studio');
  const isNew = (await searchParams).account === 'klaar';
  return (
    <DoorPage title="Inloggen" lead="Voor bestuur, redactie, medezeggenschap en aandachtsfunctionarissen.">
      {isNew && (
        <Alert color="green" variant="light" role="status" mb="md">
          Dat is gelukt. Log in met je e-mailadres en je wachtwoord.
        </Alert>
      )}
      <SignIn />
      <Text size="sm" c="dimmed" mt="lg">
        Zoek je het stappenplan van je school? Dat lees je zonder account, via de QR-code op de poster of de
        link van je school. <TextLink href="/">Over Meldcode Studio</TextLink>
      </Text>
    </DoorPage>
  );
}
