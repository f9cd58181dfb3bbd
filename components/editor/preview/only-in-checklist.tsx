import { Button, Stack, Text } from '@mantine/core';
import { Fold } from '@/components/ui/fold';
import type { CardWithHidden } from '@/lib/core/legibility';
import { useGoTo } from '../going/use-go-to';
import classes from './preview.module.css';

/** What the sheet has no room for, card by card; each card is a press away. */
export function OnlyInChecklist({ cards }: { cards: readonly CardWithHidden[] }) {
  const { goToPlace } = useGoTo();
  if (cards.length === 0) return <Text size="sm">Alle taken staan op de poster.</Text>;
  return (
    <Stack gap="md">
      <Text size="sm">
        Deze taken staan niet op de poster, wel in de checklist. Wil je er toch een op? Zet de speld bij die
        taak aan, maak teksten korter, of schrijf een eigen tekst voor de poster.
      </Text>
      <div>
        {cards.map(({ text, tasks, where }) => (
          <Fold key={where.cardId} title={text}>
            <ul className={classes.tasks}>
              {tasks.map((task) => (
                <li key={task.id}>{task.text.trim() || 'Taak zonder tekst'}</li>
              ))}
            </ul>
            <Button variant="default" className={classes.go} onClick={() => goToPlace(where)}>
              Ga naar de kaart
            </Button>
          </Fold>
        ))}
      </div>
    </Stack>
  );
}
