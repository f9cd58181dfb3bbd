'use client';

import { Divider, Modal, Stack, Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Role } from '@/schemas/people';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import type { NamedSchool, RoleChoice } from './role-choices';
import { RoleFields } from './role-fields';

/** Other roles for somebody, or the end of their work at this board. */
export function PersonDialog(props: {
  person: { id: string; name: string; roles: Role[]; waiting: Role[] };
  choices: RoleChoice[];
  schools: NamedSchool[];
  setRoles: (input: { personId: string; roles: Role[] }) => Promise<Answer>;
  remove: (input: { personId: string }) => Promise<Answer>;
  onClose: () => void;
}) {
  const router = useRouter();
  const { person } = props;
  const [roles, setRoles] = useState([...person.roles, ...person.waiting]);
  const done = () => {
    props.onClose();
    router.refresh();
  };
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={person.name}
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
      size="lg"
    >
      <Stack gap="lg">
        <ActionForm
          act={props.setRoles}
          input={() => ({ personId: person.id, roles })}
          onDone={done}
          submitLabel="Bewaar de rollen"
          missing={roles.length === 0 ? 'Kies minstens één rol, of haal deze persoon weg.' : undefined}
          unreachable={unreachable}
        >
          <RoleFields choices={props.choices} schools={props.schools} roles={roles} onChange={setRoles} />
        </ActionForm>
        <Divider />
        <ActionForm
          act={props.remove}
          input={() => ({ personId: person.id })}
          onDone={done}
          submitLabel={`Haal ${person.name} weg bij dit bestuur`}
          submitProps={{ color: 'red', variant: 'outline' }}
          unreachable={unreachable}
        >
          <Text size="sm">
            {person.name} kan hier dan niet meer inloggen. Wat deze persoon besloot, blijft in het logboek
            staan. Terugkomen kan met een nieuwe uitnodiging: het account en het wachtwoord blijven.
          </Text>
        </ActionForm>
      </Stack>
    </Modal>
  );
}
