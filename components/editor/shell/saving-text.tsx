'use client';

import { Button } from '@mantine/core';
import { useStoreValue } from '@/components/ui/use-store-value';
import type { SavingState } from '../draft/draft-ports';
import { useEditing } from '../editing-context';
import type { Unkept } from '../unkept';
import classes from './shell.module.css';

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** Whether everything is kept, in a few words; with the way out when it is not. */
export function SavingText() {
  const { draft, unkept } = useEditing();
  const saving = useStoreValue(draft.saving, (state) => state);
  const first = useStoreValue(unkept, ([one]) => one);
  const waits = useStoreValue(draft.state, ({ clashes }) => clashes.length > 0);
  if (first) return <NotKept {...first} />;
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

/** A text that does not fit stands in its field, or (when that is gone) only here. */
function NotKept({ field, problem, text, isGone }: Unkept) {
  const { unkept, announce } = useEditing();
  return (
    <span className={classes.saving} data-kind="refused">
      <span role="status">Niet bewaard: {problem}</span>
      {isGone ? (
        <>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => void navigator.clipboard.writeText(text).then(() => announce('Tekst gekopieerd.'))}
          >
            Kopieer de tekst
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => unkept.set((all) => all.filter((one) => one.field !== field))}
          >
            Laat vervallen
          </Button>
        </>
      ) : null}
    </span>
  );
}

function inWords(saving: SavingState): string {
  switch (saving.kind) {
    case 'saved':
      return [
        saving.at === null ? '✓ Opgeslagen' : `✓ Opgeslagen ${clock.format(saving.at)}`,
        saving.nearlyFull,
      ]
        .filter(Boolean)
        .join(' · ');
    case 'waiting':
    case 'sending':
      return 'Bewaren…';
    case 'offline':
      return 'Niet bewaard: geen verbinding. Je werk staat nog hier en wordt vanzelf bewaard.';
    case 'refused':
      return `Niet bewaard: ${saving.message}`;
  }
}
