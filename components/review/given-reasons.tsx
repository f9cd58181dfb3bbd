'use client';

import { Alert, Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { unreachable } from '@/components/ui/unreachable';
import { withdrawReason, type DraftReference, type SaveReason } from './reason-edits';
import classes from './check.module.css';

/** Reasons that were given, each with its finding, and the way to take it back. */
export function GivenReasons(props: {
  reasons: { id: string; severity: string; about: string; entry: ReactNode }[];
  draft: DraftReference;
  mayEdit: boolean;
  save: SaveReason;
}) {
  const router = useRouter();
  const [busy, setBusy] = useState<string>();
  const [refusal, setRefusal] = useState<{ id: string; message: string }>();

  async function takeBack(id: string) {
    setBusy(id);
    const answer = await withdrawReason(props.save, props.draft, id).catch(() => ({
      ok: false as const,
      failure: { code: 'unreachable', message: unreachable },
    }));
    setBusy(undefined);
    setRefusal(answer.ok ? undefined : { id, message: answer.failure.message });
    if (answer.ok) document.getElementById('inhoud')?.focus();
    router.refresh();
  }

  return (
    <ul className={classes.list}>
      {props.reasons.map(({ id, severity, about, entry }) => (
        <li key={id} className={classes.entry} data-severity={severity}>
          {entry}
          {props.mayEdit && (
            <div className={classes.answer}>
              {refusal?.id === id && (
                <Alert role="alert" color="red" variant="light" title="Dat is niet gelukt">
                  {refusal.message}
                </Alert>
              )}
              <Button
                size="compact-sm"
                variant="default"
                loading={busy === id}
                aria-label={`Trek deze reden in: ${about}`}
                onClick={() => void takeBack(id)}
              >
                Trek deze reden in
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
