import { Alert, Text } from '@mantine/core';
import type { Metadata } from 'next';
import { DoorPage } from '@/components/account/door-page';
import { SetUp } from '@/components/account/set-up';
import { TextLink } from '@/components/ui/text-link';
import { inDutch } from '@/lib/core/failure';
import { ask } from '@/lib/server/web/ask';
import { getSetUp } from '@/lib/server/people/set-up';
import { setUp } from './actions';

export const metadata: Metadata = { title: 'Inrichten', referrer: 'no-referrer' };

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const link = await ask(getSetUp, { token });
  return (
    <DoorPage title="Inrichten" lead="Eén keer: je bestuur, en het account van de beheerder.">
      {link.ok ? (
        <SetUp token={token} act={setUp} />
      ) : (
        <>
          <Alert color="red" variant="light">
            {inDutch(link.failure)}
          </Alert>
          <Text mt="md">
            <TextLink href="/inloggen">Naar inloggen</TextLink>
          </Text>
        </>
      )}
    </DoorPage>
  );
}
