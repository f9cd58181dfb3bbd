import { Alert, Text } from '@mantine/core';
import type { Metadata } from 'next';
import { AcceptInvitation } from '@/components/account/accept-invitation';
import { DoorPage } from '@/components/account/door-page';
import { TextLink } from '@/components/ui/text-link';
import { rolesInWords } from '@/lib/core/access';
import { inDutch } from '@/lib/core/failure';
import { ask } from '@/lib/server/web/ask';
import { getInvitation } from '@/lib/server/people/invitations';
import { accept, switchTo } from './actions';

export const metadata: Metadata = { title: 'Uitnodiging', referrer: 'no-referrer' };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const found = await ask(getInvitation, { token });
  if (!found.ok) {
    return (
      <DoorPage title="Uitnodiging" lead="Deze link werkt niet.">
        <Alert color="red" variant="light">
          {inDutch(found.failure)} Dat doet de beheerder van je bestuur.
        </Alert>
        <Text mt="md">
          Heb je al een account? <TextLink href="/inloggen">Log in</TextLink>
        </Text>
      </DoorPage>
    );
  }
  const { name, email, roles, boardName, isYou } = found.value;
  return (
    <DoorPage title={`Welkom, ${name}`} lead={`${boardName} vraagt je mee te doen in Meldcode Studio.`}>
      <Text mb="md">
        Je logt {isYou ? 'ook daar' : 'straks'} in met <strong>{email}</strong>. Je bent:{' '}
        {rolesInWords(roles)}.
      </Text>
      <AcceptInvitation token={token} isSignedIn={isYou} act={accept} switchTo={switchTo} />
    </DoorPage>
  );
}
