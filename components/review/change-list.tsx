import { Stack, Text, Title } from '@mantine/core';
import type { Change } from '@/lib/core/compare';
import { sentenceCase } from '@/lib/core/dutch';
import { ChangedText } from './changed-text';
import classes from './change-list.module.css';

/** Changes in plain sentences, grouped by place; long texts with their words marked. */
export function ChangeList({
  changes,
  since,
  whole,
}: {
  changes: readonly Change[];
  since: string;
  /** What stands above the changes that have no place of their own. */
  whole: string;
}) {
  if (changes.length === 0) return <Text>Er is niets veranderd sinds {since}.</Text>;
  const places = [...new Set(changes.map(({ where }) => where))];
  return (
    <Stack gap="sm">
      {places.map((where) => (
        <div key={where}>
          <Title order={3} size="h6">
            {sentenceCase(where === '' ? whole : where)}
          </Title>
          <ul className={classes.list}>
            {changes
              .filter((change) => change.where === where)
              .map((change) => (
                <li key={change.key}>
                  {change.sentence}
                  {change.isLong && <ChangedText {...change} />}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Stack>
  );
}
