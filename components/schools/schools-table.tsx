'use client';

import { Table, Text } from '@mantine/core';
import { TextLink } from '@/components/ui/text-link';
import { words } from '@/lib/core/protocol/questions';
import type { Sector } from '@/schemas/vocabulary';

export type SchoolLine = {
  id: string;
  name: string;
  brin: string;
  sector: Sector;
  /** How many people stand on its informatiekaart, and whether one can be told of a signal. */
  people: number;
  hasOfficer: boolean;
};

/** The schools of a board, and what is missing on their informatiekaart. */
export function SchoolsTable({ schools }: { schools: SchoolLine[] }) {
  if (schools.length === 0) return <Text>Er zijn nog geen scholen. Voeg er een toe, of plak een lijst.</Text>;
  return (
    <Table.ScrollContainer minWidth={480} type="native">
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>School</Table.Th>
            <Table.Th>Informatiekaart</Table.Th>
            <Table.Th>Sector</Table.Th>
            <Table.Th>BRIN</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {schools.map((school) => (
            <Table.Tr key={school.id}>
              <Table.Th scope="row">
                <TextLink href={`/studio/scholen/${school.id}`}>{school.name}</TextLink>
              </Table.Th>
              <Table.Td>{stateOf(school)}</Table.Td>
              <Table.Td>{words.sector[school.sector]}</Table.Td>
              <Table.Td>{school.brin || 'Geen'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function stateOf({ people, hasOfficer }: SchoolLine): string {
  if (people === 0) return 'Nog leeg';
  return hasOfficer ? `${people} ${people === 1 ? 'nummer' : 'nummers'}` : 'Geen aandachtsfunctionaris';
}
