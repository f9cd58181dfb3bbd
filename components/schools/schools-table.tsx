'use client';

import { Table, Text } from '@mantine/core';
import { TextLink } from '@/components/ui/text-link';
import { dayInDutch, listed } from '@/lib/core/dutch';
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
  /** When and by whom it was said that it is right. */
  confirmed: { at: string; by: string } | undefined;
  /** Who is asked that once a year, and whether it is time to. */
  officers: string[];
  isToConfirm: boolean;
  mayChange: boolean;
};

/** The schools of a board, and what is missing on their informatiekaart. */
export function SchoolsTable({ schools, mayManage }: { schools: SchoolLine[]; mayManage: boolean }) {
  if (schools.length === 0)
    return (
      <Text>
        {mayManage
          ? 'Er zijn nog geen scholen. Voeg er een toe, of plak een lijst.'
          : 'Hier staan nog geen scholen van jou. De beheerder van je bestuur kan ze toevoegen.'}
      </Text>
    );
  return (
    <Table.ScrollContainer minWidth={640} type="native" tabIndex={0} role="region" aria-label="Scholen">
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>School</Table.Th>
            <Table.Th>Informatiekaart</Table.Th>
            <Table.Th>Nagekeken</Table.Th>
            <Table.Th>Sector</Table.Th>
            <Table.Th>BRIN</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {schools.map((school) => (
            <Table.Tr key={school.id}>
              <Table.Th scope="row">
                {school.mayChange ? (
                  <TextLink href={`/studio/scholen/${school.id}`}>{school.name}</TextLink>
                ) : (
                  school.name
                )}
              </Table.Th>
              <Table.Td>{stateOf(school)}</Table.Td>
              <Table.Td>{confirmedInWords(school)}</Table.Td>
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

function confirmedInWords({ confirmed, officers, isToConfirm }: SchoolLine): string {
  const said = confirmed ? `${dayInDutch(confirmed.at.slice(0, 10))} door ${confirmed.by}` : 'Nog niet';
  if (!isToConfirm) return said;
  return officers.length > 0
    ? `${said}. Gevraagd aan ${listed(officers, 'en')}`
    : `${said}. Geen aandachtsfunctionaris met een account`;
}
