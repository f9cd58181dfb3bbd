'use client';

import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { Role } from '@/schemas/people';
import type { Answer } from '@/components/ui/action-form';
import { PersonDialog } from './person-dialog';
import { labelOfRole, type NamedSchool, type RoleChoice } from './role-choices';

export type PersonLine = {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  /** Given, and waiting for a second holder. */
  waiting: Role[];
  state: 'active' | 'invited';
};

/** Everybody who works in this studio, with what they may do. */
export function PeopleTable(props: {
  people: PersonLine[];
  choices: RoleChoice[];
  schools: NamedSchool[];
  setRoles: (input: { personId: string; roles: Role[] }) => Promise<Answer>;
  remove: (input: { personId: string }) => Promise<Answer>;
}) {
  const [open, setOpen] = useState<PersonLine>();
  const inWords = (role: Role) => labelOfRole(props.choices, role, props.schools);
  return (
    <>
      <Table.ScrollContainer minWidth={560} type="native">
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Naam</Table.Th>
              <Table.Th>E-mailadres</Table.Th>
              <Table.Th>Rollen</Table.Th>
              <Table.Th>Account</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {props.people.map((person) => (
              <Table.Tr key={person.id}>
                <Table.Th scope="row">{person.name}</Table.Th>
                <Table.Td>{person.email}</Table.Td>
                <Table.Td>
                  {[
                    ...person.roles.map(inWords),
                    ...person.waiting.map((role) => `${inWords(role)} (wacht op bevestiging)`),
                  ].join(', ')}
                </Table.Td>
                <Table.Td>
                  {person.state === 'invited' ? (
                    'Uitgenodigd'
                  ) : (
                    <Button
                      variant="default"
                      size="xs"
                      onClick={() => setOpen(person)}
                      aria-label={`Wijzig ${person.name}`}
                    >
                      Wijzig
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {open && <PersonDialog key={open.id} {...props} person={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
