'use client';

import { Button } from '@mantine/core';
import { useStoreValue } from '@/components/ui/use-store-value';
import type { SavingState } from '../draft/draft-ports';
import { useEditing } from '../editing-context';
import classes from './shell.module.css';

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** Whether everything is kept, in a few words; with the way out when it is not. */
export function SavingText() {
  const { draft } = useEditing();
  const saving = useStoreValue(draft.saving, (state) => state);
  const waits = useStoreValue(draft.state, ({ clashes }) => clashes.length > 0);
  return (
    <span className={classes.saving} data-kind={waits ? 'offline' : saving.kind}>
      <span role="status">
        {waits && saving.kind === 'saved' ? 'Niet alles bewaard: kies welke tekst blijft.' : inWords(saving)}
      </span>
      {saving.kind === 'refused' || saving.kind === 'offline' ? (
        <Button size="compact-xs" variant="default" onClick={() => void draft.saveNow()}>
          Probeer opnieuw
        </Button>
      ) : null}
    </span>
  );
}

function inWords(saving: SavingState): string {
  switch (saving.kind) {
    case 'saved':
      return saving.at === null ? '✓ Opgeslagen' : `✓ Opgeslagen ${clock.format(saving.at)}`;
    case 'waiting':
    case 'sending':
      return 'Bewaren…';
    case 'offline':
      return 'Niet bewaard: geen verbinding. Je werk staat nog hier en wordt vanzelf bewaard.';
    case 'refused':
      return `Niet bewaard: ${saving.message}`;
  }
}
