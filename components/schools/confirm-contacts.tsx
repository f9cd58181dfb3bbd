'use client';

import { Alert, Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { ActionForm, type Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';

const ink = { title: { color: 'var(--ms-ink)' }, message: { color: 'var(--ms-ink)' } };

/** Asks the aandachtsfunctionaris once a year whether the informatiekaart below is still right, and thanks for the answer. */
export function ConfirmContacts(props: {
  schoolId: string;
  revision: number;
  isAsked: boolean;
  act: (input: { schoolId: string; revision: number }) => Promise<Answer>;
}) {
  const router = useRouter();
  const { schoolId, revision, isAsked } = props;
  const [hasSaid, setSaid] = useState(false);
  const thanks = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasSaid) thanks.current?.focus();
  }, [hasSaid]);
  if (hasSaid)
    return (
      <Alert ref={thanks} tabIndex={-1} role="status" color="green" variant="light" mb="md" styles={ink}>
        Dank je. Je bestuur ziet dat je de kaart hebt nagekeken. Over een jaar vragen we het weer.
      </Alert>
    );
  if (!isAsked) return null;
  return (
    <Alert variant="light" mb="md" title="Klopt dit nog?" styles={ink}>
      <Text mb="sm">
        Kijk elke naam en elk nummer na. Klopt er iets niet? Verander het hieronder en bewaar de kaart.
      </Text>
      <ActionForm
        act={props.act}
        input={() => ({ schoolId, revision })}
        onDone={() => {
          setSaid(true);
          router.refresh();
        }}
        submitLabel="Ja, alles klopt"
        unreachable={unreachable}
      >
        {null}
      </ActionForm>
    </Alert>
  );
}
