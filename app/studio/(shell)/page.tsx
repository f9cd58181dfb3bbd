import { Group, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';

import { mentionWords } from '@/components/dashboard/mention-words';
import { ProtocolList } from '@/components/dashboard/protocol-list';
import { SearchProtocols } from '@/components/dashboard/search-protocols';
import { waitingWords } from '@/components/dashboard/waiting-words';
import { WaitingList } from '@/components/dashboard/waiting-list';
import { UnconfirmedRoles } from '@/components/people/unconfirmed-roles';
import { labelOfRole, roleChoices } from '@/components/people/role-choices';
import { LinkButton } from '@/components/ui/link-button';
import { Pager } from '@/components/ui/pager';
import { protocolNote } from '@/components/dashboard/protocol-note';
import { numberInDutch } from '@/lib/core/dutch';
import { listMentions } from '@/lib/server/comments/mentions';
import { askOrLeave } from '@/lib/server/web/ask';
import { firstAsked, pageAsked } from '@/lib/server/web/page-asked';
import { getFrame } from '@/lib/server/people/frame';
import { getDashboard } from '@/lib/server/versions/dashboard';
import { lengths } from '@/schemas/lengths';

type Asked = 'bladzijde' | 'wacht' | 'zoek';
type Props = { searchParams: Promise<Partial<Record<Asked, string | string[]>>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const page = pageAsked((await searchParams).bladzijde);
  return { title: page > 1 ? `Overzicht, bladzijde ${page}` : 'Overzicht' };
}

export default async function DashboardPage({ searchParams }: Props) {
  const { bladzijde, wacht, zoek } = await searchParams;
  const [page, waitingPage] = [pageAsked(bladzijde), pageAsked(wacht)];
  const search = (firstAsked(zoek) ?? '').trim().slice(0, lengths.protocol.title);
  const { board, person, may } = await askOrLeave(getFrame, {});
  const { waiting, unconfirmed, councils, protocols, count, at } = await askOrLeave(getDashboard, {
    page,
    waitingPage,
    search,
  });
  const mentions = await askOrLeave(listMentions, {});
  const asked = search === '' ? undefined : { zoek: search };
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
        <Title order={2} size="h3" id="wacht" tabIndex={-1} mb="sm">
          Wacht op jou
        </Title>
        <WaitingList items={[...mentionWords(mentions), ...waiting.map(waitingWords)]} />
        <Pager
          label="Bladzijden van wat op jou wacht"
          base="/studio"
          name="wacht"
          {...at.waiting}
          others={{ bladzijde: page, ...asked }}
          anchor="#wacht"
        />
      </section>
      <section aria-labelledby="protocollen">
        <Group justify="space-between" mb="sm">
          <Title order={2} size="h3" id="protocollen" tabIndex={-1}>
            {count.visible > 1 ? `Protocollen (${numberInDutch(count.visible)})` : 'Protocollen'}
          </Title>
          {may.createProtocol && (
            <LinkButton href="/studio/nieuw" variant="default">
              Nieuw protocol
            </LinkButton>
          )}
        </Group>
        {(at.protocols.pages > 1 || search !== '') && <SearchProtocols search={search} found={count.found} />}
        {protocols.length > 0 ? (
          <ProtocolList
            protocols={protocols.map((protocol) => ({ ...protocol, note: protocolNote(protocol) }))}
          />
        ) : (
          search === '' && (
            <Text>Er is nog geen protocol. Een redacteur of het bestuur maakt het eerste.</Text>
          )
        )}
        <Pager
          label="Bladzijden van de protocollen"
          base="/studio"
          {...at.protocols}
          others={{ wacht: waitingPage, ...asked }}
          anchor="#protocollen"
        />
      </section>
    </Stack>
  );
}
