import { List, ListItem, Stack, Text, Title } from '@mantine/core';
import type { Change } from '@/lib/core/compare';
import { numberInDutch, sentenceCase } from '@/lib/core/dutch';
import { ChangedText } from './changed-text';
import { More } from './more';

/** What differs from the version before, in plain sentences, grouped by place; long texts with their words marked. */
export function ChangeList({
  changes,
  more,
  since,
}: {
  changes: readonly Change[];
  /** How many there are beyond those. */
  more: number;
  since: string;
}) {
  if (changes.length === 0) return <Text>Er is niets veranderd sinds {since}.</Text>;
  const places = [...new Set(changes.map((change) => change.where))];
  return (
    <Stack gap="sm">
      {places.map((where) => (
        <div key={where}>
          <Title order={3} size="h6">
            {where === '' ? 'Hele meldcode' : sentenceCase(where)}
          </Title>
          <List size="sm" spacing={2}>
            {changes
              .filter((change) => change.where === where)
              .map((change) => (
                <ListItem key={change.key}>
                  {change.sentence}
                  {change.isLong && <ChangedText {...change} />}
                </ListItem>
              ))}
          </List>
        </div>
      ))}
      {more > 0 && (
        <More
          text={`En nog ${numberInDutch(more)} ${more === 1 ? 'verandering' : 'veranderingen'}. Lees daarvoor de hele tekst van beide versies.`}
        />
      )}
    </Stack>
  );
}
