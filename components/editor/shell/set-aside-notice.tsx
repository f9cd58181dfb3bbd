'use client';

import { Alert, Button, Group } from '@mantine/core';
import { saveAsFile } from '@/components/ui/save-as-file';
import { useStoreValue } from '@/components/ui/use-store-value';
import { useEditing } from '../editing-context';
import classes from './shell.module.css';

/**
 * Edits that no longer fitted on what a colleague saved: shown until the person keeps or lets go of them, after what
 * both changed.
 */
export function SetAsideNotice() {
  const { draft } = useEditing();
  const setAside = useStoreValue(draft.state, (state) => state.setAside);
  const isFirst = useStoreValue(draft.state, ({ clashes }) => clashes.length === 0);
  if (setAside.length === 0 || !isFirst) return null;
  const count = setAside.length === 1 ? '1 wijziging past' : `${setAside.length} wijzigingen passen`;
  return (
    <Alert
      className={classes.notice}
      color="yellow"
      title="Iemand anders heeft tegelijk gewerkt"
      role="alert"
    >
      {count} niet meer, omdat een collega het onderdeel heeft verwijderd of veranderd. De rest van je werk
      staat op de nieuwste versie. Bewaar deze wijzigingen als bestand als je ze nog wilt nalezen.
      <Group gap="sm" mt="sm">
        <Button
          size="xs"
          onClick={() =>
            saveAsFile(
              'niet-bewaarde-wijzigingen.json',
              'application/json',
              JSON.stringify(setAside, null, 2),
            )
          }
        >
          Bewaar als bestand
        </Button>
        <Button size="xs" variant="default" onClick={draft.forgetSetAside}>
          Niet meer nodig
        </Button>
      </Group>
    </Alert>
  );
}
