'use client';

import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useStoreValue } from '@/components/ui/use-store-value';
import { countWaiting, waitingInWords } from '@/lib/core/drafting';
import { useEditing } from '../editing-context';
import { useCopy } from './use-copy';
import classes from './saving.module.css';

/** More edits than anybody reads here; the rest is counted. */
const SHOWN = 40;

/** "Bekijk de 3": what waits for the server, in words. Nothing when nothing waits. */
export function WaitingButton() {
  const { draft } = useEditing();
  const count = useStoreValue(draft.state, countWaiting);
  const [isOpen, setIsOpen] = useState(false);
  if (count === 0) return null;
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setIsOpen(true)}>
        {count === 1 ? 'Bekijk de wijziging' : `Bekijk de ${count}`}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title="Nog niet verzonden"
        size="lg"
        closeButtonProps={{ 'aria-label': 'Sluiten' }}
      >
        <WaitingList />
      </Modal>
    </>
  );
}

function WaitingList() {
  const { draft } = useEditing();
  const copy = useCopy();
  const state = useStoreValue(draft.state, (now) => now);
  const acts = waitingInWords(state, SHOWN);
  const more = countWaiting(state) - acts.length;
  return (
    <>
      <ol className={classes.list}>
        {acts.map((sentences, index) => (
          <li key={index}>
            {sentences.length === 0
              ? 'Gewijzigd en weer teruggezet.'
              : sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
          </li>
        ))}
      </ol>
      {more > 0 ? <p>En nog {more}.</p> : null}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => copy(acts.flat().join('\n'))}>
          Kopieer dit
        </Button>
      </Group>
    </>
  );
}
