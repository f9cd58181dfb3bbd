import { Table, TableCaption, TableTbody, TableTd, TableTh, TableThead, TableTr } from '@mantine/core';

export type PersonLine = { id: string; name: string; email: string; roles: string[]; state: 'active' | 'invited' };

/** Everybody who works in this studio, with what they may do. */
export function PeopleTable({ people }: { people: PersonLine[] }) {
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="sm">
        <TableCaption>Mensen met een account of een uitnodiging</TableCaption>
        <TableThead>
          <TableTr>
            <TableTh>Naam</TableTh>
            <TableTh>E-mailadres</TableTh>
            <TableTh>Rollen</TableTh>
            <TableTh>Staat</TableTh>
          </TableTr>
        </TableThead>
        <TableTbody>
          {people.map((person) => (
            <TableTr key={person.id}>
              <TableTh scope="row">{person.name}</TableTh>
              <TableTd>{person.email}</TableTd>
              <TableTd>{person.roles.join(', ')}</TableTd>
              <TableTd>{person.state === 'active' ? 'Account' : 'Uitgenodigd'}</TableTd>
            </TableTr>
          ))}
        </TableTbody>
      </Table>
    </Table.ScrollContainer>
  );
}
