import { Paper, Stack, Text, Title } from '@mantine/core';
import { TextLink } from '@/components/ui/text-link';
import { listed } from '@/lib/core/dutch';
import { pointsByDay, titleOfPoint } from '@/lib/core/history';
import type { Point } from '@/schemas/draft-history';

type Props = { base: string; points: readonly Point[]; today: string };

/** The history of a draft by day, newest first, each point with the way to read its text. */
export function PointList({ base, points, today }: Props) {
  return (
    <Stack gap="lg">
      {pointsByDay(points, today).map(({ day, points: ofDay }) => (
        <div key={day}>
          <Title order={2} size="h4" mb="xs">
            {day}
          </Title>
          <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {ofDay.map((point) => (
              <PointLine key={point.kind === 'named' ? point.id : point.first} base={base} point={point} />
            ))}
          </Stack>
        </div>
      ))}
    </Stack>
  );
}

function PointLine({ base, point }: { base: string; point: Point }) {
  const isNow = point.kind !== 'named' && point.isNow;
  const title = titleOfPoint(point);
  return (
    <Paper component="li" withBorder p="md">
      <Title order={3} size="h5">
        {isNow ? (
          `Nu, ${title}`
        ) : (
          <TextLink href={`${base}/${point.revision}`} inherit>
            {title}
          </TextLink>
        )}
      </Title>
      {point.kind === 'named' ? (
        <Text>Punt met een naam, gemaakt door {point.by.name}</Text>
      ) : (
        <>
          <Text>{point.summary}</Text>
          <Text size="sm" c="dimmed">
            {listed(
              point.people.map(({ name }) => name),
              'en',
            )}
          </Text>
          {point.first < point.revision && (
            <TextLink href={`${base}?van=${point.first}&tot=${point.revision}`}>
              Alle bewaarde teksten van {title}
            </TextLink>
          )}
        </>
      )}
    </Paper>
  );
}
