'use client';

import { Alert, Button, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useRef, useState, type ReactNode } from 'react';
import { problemOfReason } from '@/components/reasons/exception-words';
import { cleanText } from '@/schemas/clean-text';
import { unreachable } from '@/components/ui/unreachable';
import { giveReason, type DraftReference, type SaveReason } from './reason-edits';
import classes from './check.module.css';

/** A finding as the server shows it, and what stands above the field for its reason; without one it must be mended. */
export type AskedFinding = { key: string; severity: string; label?: string; entry: ReactNode };

/**
 * Findings with a field each for the reason why they may stay. What somebody typed stays until it is kept, also when
 * a colleague changed the draft meanwhile or mended the finding itself.
 */
export function AskReasons(props: { findings: AskedFinding[]; draft: DraftReference; save: SaveReason }) {
  const { findings, draft, save } = props;
  const router = useRouter();
  const [texts, setTexts] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState<string>();
  const [refusal, setRefusal] = useState<{ key: string; message: string }>();
  const alert = useRef<HTMLDivElement>(null);
  const write = (key: string, text: string) => setTexts((all) => ({ ...all, [key]: text }));
  const orphans = Object.entries(texts).filter(
    ([key, text]) => text.trim() !== '' && findings.every((finding) => finding.key !== key),
  );

  async function keep(key: string) {
    const reason = (texts[key] ?? '').trim();
    const problem = problemOfReason(reason);
    if (problem) return refuse(key, problem);
    setBusy(key);
    const answer = await giveReason(save, draft, { finding: key, reason }).catch(() => ({
      ok: false as const,
      failure: { code: 'unreachable', message: unreachable },
    }));
    setBusy(undefined);
    if (answer.ok) {
      setRefusal(undefined);
      write(key, '');
      router.refresh();
      document.getElementById('inhoud')?.focus();
      return;
    }
    if (answer.failure.code !== 'conflict') return refuse(key, answer.failure.message);
    refuse(
      key,
      'Iemand anders heeft het concept intussen veranderd. Wat je schreef staat er nog: kijk of het nog klopt en bewaar je reden opnieuw.',
    );
    router.refresh();
  }

  function refuse(key: string, message: string) {
    setRefusal({ key, message });
    requestAnimationFrame(() => alert.current?.focus());
  }

  return (
    <>
      {orphans.map(([key, text]) => (
        <Alert key={key} color="gray" variant="light" mb="md" title="Deze bevinding is er niet meer">
          Je schreef hierbij: „{text}”
          <Button mt="xs" size="compact-sm" variant="default" display="block" onClick={() => write(key, '')}>
            Haal weg
          </Button>
        </Alert>
      ))}
      <ul className={classes.list}>
        {findings.map(({ key, severity, label, entry }) => (
          <li key={key} className={classes.entry} data-severity={severity}>
            {entry}
            {label !== undefined && (
              <form
                className={classes.answer}
                onSubmit={(event) => {
                  event.preventDefault();
                  void keep(key);
                }}
              >
                <Textarea
                  label={label}
                  description="De raden lezen deze reden, met je naam en de dag."
                  autosize
                  minRows={2}
                  value={texts[key] ?? ''}
                  onChange={(event) => write(key, cleanText(event.currentTarget.value))}
                />
                {refusal?.key === key && (
                  <Alert
                    ref={alert}
                    tabIndex={-1}
                    role="alert"
                    color="red"
                    variant="light"
                    title="Dat is niet gelukt"
                  >
                    {refusal.message}
                  </Alert>
                )}
                <Button type="submit" variant="default" loading={busy === key}>
                  Bewaar deze reden
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
