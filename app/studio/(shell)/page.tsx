import { Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';

import { ProtocolList } from '@/components/dashboard/protocol-list';
import { waitingWords } from '@/components/dashboard/waiting-words';
import { WaitingList } from '@/components/dashboard/waiting-list';
import { UnconfirmedRoles } from '@/components/people/unconfirmed-roles';
import { labelOfRole, roleChoices } from '@/components/people/role-choices';
import { LinkButton } from '@/components/ui/link-button';
import { Pager } from '@/components/ui/pager';
import { protocolNote } from '@/components/dashboard/protocol-note';
import { askOrLeave } from '@/lib/server/web/ask';
import { pageAsked } from '@/lib/server/web/page-asked';
import { getFrame } from '@/lib/server/people/frame';
import { getDashboard } from '@/lib/server/versions/dashboard';

export const metadata: Metadata = { title: 'Overzicht' };

type Props = { searchParams: Promise<{ bladzijde?: string | string[]; wacht?: string | string[] }> };

export default async function DashboardPage({ searchParams }: Props) {
  const { bladzijde, wacht } = await searchParams;
  const [page, waitingPage] = [pageAsked(bladzijde), pageAsked(wacht)];
  const { board, person, may } = await askOrLeave(getFrame, {});
  const { waiting, unconfirmed, councils, protocols, at } = await askOrLeave(getDashboard, {
    page,
    waitingPage,
  });
  return (
    <Stack gap="xl">
      <div>
        <Title order={1}>Dag {person.name.split(' ')[0]}</Title>
        <Text c="dimmed">
          Hier zie je wat op jou wacht en hoe de protocollen van {board.name} ervoor staan.
        </Text>
      </div>
      <UnconfirmedRoles roles={unconfirmed.map((role) => labelOfRole(roleChoices(councils), role))} />
      <section aria-labelledby="wacht">
        <Title order={2} size="h3" id="wacht" mb="sm">
          Wacht op jou
        </Title>
        <WaitingList items={waiting.map(waitingWords)} />
        <Pager
          label="Bladzijden van wat op jou wacht"
          base="/studio"
          name="wacht"
          {...at.waiting}
          others={{ bladzijde: page }}
        />
      </section>
      <section aria-labelledby="protocollen">
        <Title order={2} size="h3" id="protocollen" mb="sm">
          Protocollen
        </Title>
        {protocols.length > 0 ? (
          <ProtocolList
            protocols={protocols.map((protocol) => ({ ...protocol, note: protocolNote(protocol) }))}
          />
        ) : (
          <Text>Er is nog geen protocol. Een redacteur of het bestuur maakt het eerste.</Text>
        )}
        <Pager
          label="Bladzijden van de protocollen"
          base="/studio"
          {...at.protocols}
          others={{ wacht: waitingPage }}
        />
        {may.createProtocol && (
          <LinkButton href="/studio/nieuw" variant="default" mt="md">
            Nieuw protocol
          </LinkButton>
        )}
      </section>
    </Stack>
  );
}
