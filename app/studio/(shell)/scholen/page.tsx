import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import type { Metadata } from 'next';
import { AddSchool } from '@/components/schools/add-school';
import { PasteSchools } from '@/components/schools/paste-schools';
import { RemovedSchools } from '@/components/schools/removed-schools';
import { SchoolsTable } from '@/components/schools/schools-table';
import { Pager } from '@/components/ui/pager';
import { listSchools } from '@/lib/server/schools/list-schools';
import { askOrLeave } from '@/lib/server/web/ask';
import { pageAsked } from '@/lib/server/web/page-asked';
import { add, addList, restore } from './actions';

export const metadata: Metadata = { title: 'Scholen' };

type Asked = 'bladzijde' | 'weg' | 'verwijderd';
type Props = { searchParams: Promise<Partial<Record<Asked, string | string[]>>> };

export default async function SchoolsPage({ searchParams }: Props) {
  const given = await searchParams;
  const asked = { bladzijde: pageAsked(given.bladzijde), weg: pageAsked(given.weg) };
  const { schools, removed, sectors, mayManage, at } = await askOrLeave(listSchools, {
    page: asked.bladzijde,
    removedPage: asked.weg,
  });
  const through = { base: '/studio/scholen', others: asked };
  const justRemoved = removed.find(({ id }) => id === given.verwijderd);
  return (
    <Stack gap="xl" maw={920}>
      <div>
        <Title order={1}>Scholen</Title>
        <Text c="dimmed">
          Elke school heeft een informatiekaart: wie je daar belt. Die namen en nummers komen op haar eigen
          pagina’s en kaarten. De tekst van het protocol blijft voor alle scholen gelijk.
        </Text>
      </div>
      {justRemoved && (
        <Alert role="status" color="green" variant="light">
          {justRemoved.name} is verwijderd. Je kunt de school onderaan terugzetten.
        </Alert>
      )}
      <div>
        <SchoolsTable schools={schools} mayManage={mayManage} />
        <Pager label="Bladzijden van de scholen" {...through} {...at.schools} />
      </div>
      {mayManage && (
        <>
          <Paper withBorder p="lg">
            <Title order={2} size="h3" mb="md">
              Een school toevoegen
            </Title>
            <AddSchool sectors={sectors} act={add} />
          </Paper>
          <Paper withBorder p="lg">
            <Title order={2} size="h3" mb="md">
              Een lijst plakken
            </Title>
            <PasteSchools act={addList} />
          </Paper>
          <div>
            <RemovedSchools schools={removed} restore={restore} />
            <Pager label="Bladzijden van de verwijderde scholen" name="weg" {...through} {...at.removed} />
          </div>
        </>
      )}
    </Stack>
  );
}
