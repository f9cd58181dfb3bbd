'use client';

import { Alert, Button, Checkbox, Code, CopyButton, Stack, Text, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import type { Role } from '@/schemas/people';
import { waitsWords } from './role-choices';

export type InviteInput = { name: string; email: string; roles: Role[] };

/** Invites somebody by a link that works once. The link is shown here, to be passed on. */
export function InviteForm(props: {
  roles: { key: string; label: string; role: Role }[];
  act: (input: InviteInput) => Promise<Answer<{ link: string }>>;
}) {
  const router = useRouter();
  const [chosen, setChosen] = useState<string[]>([]);
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
            roles: props.roles.filter(({ key }) => chosen.includes(key)).map(({ role }) => role),
          };
        }}
        onDone={({ link }) => {
          setMade({ link, name: invited.current });
          setChosen([]);
          router.refresh();
        }}
        submitLabel="Maak een uitnodiging"
        missing={chosen.length === 0 ? 'Kies wat deze persoon doet: vink minstens één rol aan.' : undefined}
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
        <Text size="sm" c="dimmed">
          {waitsWords}
        </Text>
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
