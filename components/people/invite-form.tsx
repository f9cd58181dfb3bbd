'use client';

import { Alert, Button, Code, CopyButton, Stack, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import type { Role } from '@/schemas/people';
import type { NamedSchool, RoleChoice } from './role-choices';
import { RoleFields } from './role-fields';

export type InviteInput = { name: string; email: string; roles: Role[] };

/** Invites somebody by a link that works once. The link is shown here, to be passed on. */
export function InviteForm(props: {
  choices: RoleChoice[];
  schools: NamedSchool[];
  act: (input: InviteInput) => Promise<Answer<{ link: string }>>;
}) {
  const router = useRouter();
  const [roles, setRoles] = useState<Role[]>([]);
  const [made, setMade] = useState<{ link: string; name: string }>();
  const invited = useRef('');
  const ready = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (made) ready.current?.focus();
  }, [made]);
  return (
    <Stack>
      <ActionForm
        // A new form after each invitation, so that nobody gets the name or the roles of the one before.
        key={made?.link}
        act={props.act}
        input={(value) => {
          invited.current = value('name');
          return {
            name: value('name'),
            email: value('email'),
            roles,
          };
        }}
        onDone={({ link }) => {
          setMade({ link, name: invited.current });
          setRoles([]);
          router.refresh();
        }}
        submitLabel="Maak een uitnodiging"
        missing={roles.length === 0 ? 'Kies wat deze persoon doet: vink minstens één rol aan.' : undefined}
        unreachable={unreachable}
      >
        <TextInput name="name" label="Naam" required maw={420} />
        <TextInput name="email" type="email" label="E-mailadres" required maw={420} />
        <RoleFields
          choices={props.choices}
          schools={props.schools}
          roles={roles}
          onChange={setRoles}
          required
        />
      </ActionForm>
      {made && (
        <Alert
          ref={ready}
          tabIndex={-1}
          color="green"
          variant="light"
          role="status"
          styles={{ title: { color: 'var(--ms-ink)' } }}
          title={`De uitnodiging voor ${made.name} is klaar`}
        >
          Stuur deze link aan {made.name}. De link werkt één keer, zeven dagen lang, en is alleen nu te zien.
          Raakt hij kwijt? Nodig {made.name} dan opnieuw uit met hetzelfde e-mailadres.
          <Code block my="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {made.link}
          </Code>
          <CopyButton value={made.link}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? 'Gekopieerd' : 'Kopieer de link'}
              </Button>
            )}
          </CopyButton>
        </Alert>
      )}
    </Stack>
  );
}
