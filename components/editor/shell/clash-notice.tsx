'use client';

import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useStoreValue } from '@/components/ui/use-store-value';
import type { Change } from '@/lib/core/compare';
import type { Clash } from '@/lib/core/drafting';
import { useEditing } from '../editing-context';
import classes from './shell.module.css';

/** More differences than anybody reads in a notice; the rest is counted. */
const SHOWN = 8;

/** What this person and a colleague both changed: both texts, and the choice which stays. */
export function ClashNotice() {
  const { draft, announce } = useEditing();
  const clashes = useStoreValue(draft.state, (state) => state.clashes);
  const [clash] = clashes;
  if (!clash) return null;
  const settle = (stays: 'mine' | 'theirs', said: string) => {
    draft.settleClash(clash, stays);
    announce(said);
  };
  return (
    <Alert className={classes.notice} color="yellow" title="Een collega veranderde dit ook" role="alert">
      <Stack gap="sm">
        <Text size="sm">
          Terwijl jij bezig was, bewaarde een collega hier een andere tekst. Jouw wijziging is nog niet
          bewaard. Kies welke blijft{clashes.length > 1 ? `; hierna komen er nog ${clashes.length - 1}` : ''}.
        </Text>
        <Sides clash={clash} />
        <Group gap="sm">
          <Button size="xs" onClick={() => settle('mine', 'Jouw tekst staat in het concept.')}>
            Neem wat ik schreef
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => settle('theirs', 'De tekst van je collega blijft staan.')}
          >
            Laat de tekst van mijn collega staan
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function Sides({ clash }: { clash: Clash }) {
  return (
    <>
      <Side title="Je collega" changes={clash.theirs} />
      <Side title="Jij, op wat er nu staat" changes={clash.mine} />
    </>
  );
}

function Side({ title, changes }: { title: string; changes: readonly Change[] }) {
  const more = changes.length - SHOWN;
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {changes.slice(0, SHOWN).map((change) => (
        <div key={change.key}>
          <Text size="sm">{change.sentence}</Text>
          {change.isLong && change.after !== undefined && (
            <Text size="sm" className={classes.clashText} tabIndex={0}>
              {change.after}
            </Text>
          )}
        </div>
      ))}
      {more > 0 && <Text size="sm">En nog {more}.</Text>}
    </div>
  );
}
