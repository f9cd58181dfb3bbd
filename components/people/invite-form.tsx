'use client';

import { Alert, Button, Checkbox, Code, CopyButton, Stack, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import type { Role } from '@/schemas/people';

export type InviteInput = { name: string; email: string; roles: Role[] };

/** Invites somebody by a link that works once. The link is shown here, to be passed on. */
export function InviteForm(props: {
  roles: { key: string; label: string; role: Role }[];
  act: (input: InviteInput) => Promise<Answer<{ link: string }>>;
}) {
  const router = useRouter();
  const [chosen, setChosen] = useState<string[]>([]);
  const [link, setLink] = useState<string>();
  return (
    <Stack>
      <ActionForm
        act={props.act}
        input={(value) => ({
          name: value('name'),
          email: value('email'),
          roles: props.roles.filter(({ key }) => chosen.includes(key)).map(({ role }) => role),
        })}
        onDone={(value) => {
          setLink(value.link);
          router.refresh();
        }}
        submitLabel="Maak een uitnodiging"
        unreachable={unreachable}
      >
        <TextInput name="name" label="Naam" required maw={420} />
        <TextInput name="email" type="email" label="E-mailadres" required maw={420} />
        <Checkbox.Group label="Wat doet deze persoon?" value={chosen} onChange={setChosen} required>
          <Stack gap="xs" mt="xs">
            {props.roles.map(({ key, label }) => (
              <Checkbox key={key} value={key} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
      </ActionForm>
      {link && (
        <Alert color="green" role="status" title="De uitnodiging is klaar">
          Geef deze link aan de persoon zelf. De link werkt één keer. We laten hem alleen nu zien.
          <Code block my="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {link}
          </Code>
          <CopyButton value={link}>
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
