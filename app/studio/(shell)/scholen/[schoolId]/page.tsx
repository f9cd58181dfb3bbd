import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { ChangeSchool } from '@/components/schools/change-school';
import { ConfirmContacts } from '@/components/schools/confirm-contacts';
import { ContactsForm } from '@/components/schools/contacts-form';
import { RemoveSchool } from '@/components/schools/remove-school';
import { TextLink } from '@/components/ui/text-link';
import { dayInDutch, momentInDutch } from '@/lib/core/dutch';
import { getSchool } from '@/lib/server/schools/list-schools';
import { askOrLeave } from '@/lib/server/web/ask';
import { change, changeContacts, confirmContacts, removeOne } from './actions';

export const metadata: Metadata = { title: 'School' };

export default async function SchoolPage({ params }: { params: Promise<{ schoolId: string }> }) {
  const { schoolId } = await params;
  const school = await askOrLeave(getSchool, { schoolId });
  const { id, revision, brin, name, sector, street, place, contacts, contactsChangedAt } = school;
  const { confirmed, isToConfirm, mayManage, sectors, pages } = school;
  return (
    <Stack gap="xl" maw={920}>
      <div>
        <TextLink href="/studio/scholen">Scholen</TextLink>
        <Title order={1}>{name}</Title>
        {pages.map((href) => (
          <Text key={href}>
            De pagina van deze school: <Anchor href={href}>{href}</Anchor> ·{' '}
            <Anchor href={`${href}/afdrukken`}>Afdrukken</Anchor>
          </Text>
        ))}
      </div>
      <Paper withBorder p="lg">
        <Title order={2} size="h3">
          Informatiekaart
        </Title>
        <Text c="dimmed" mb="md">
          Wie je op deze school belt. Iedereen kan dit lezen, en je hoeft het aan geen raad voor te leggen.
          {contactsChangedAt && ` Het laatst veranderd op ${momentInDutch(contactsChangedAt)}.`}
          {confirmed && ` Nagekeken op ${dayInDutch(confirmed.at.slice(0, 10))} door ${confirmed.by}.`}
        </Text>
        <ConfirmContacts schoolId={id} revision={revision} isAsked={isToConfirm} act={confirmContacts} />
        <ContactsForm schoolId={id} revision={revision} contacts={contacts} act={changeContacts} />
      </Paper>
      {mayManage && (
        <>
          <Paper withBorder p="lg">
            <Title order={2} size="h3" mb="md">
              Gegevens
            </Title>
            <ChangeSchool
              school={{ id, revision, brin, name, sector, street, place }}
              sectors={sectors}
              act={change}
            />
          </Paper>
          <div>
            <RemoveSchool school={{ id, name }} act={removeOne} />
          </div>
        </>
      )}
    </Stack>
  );
}
