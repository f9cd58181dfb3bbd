import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { assertNever } from '@/lib/core/result';
import type { CouncilAnswer } from '@/schemas/version-state';
import { dayInDutch } from '@/lib/core/dutch';
import { StatusBadge, type Tone } from '@/components/ui/status-badge';

export type AskedCouncil = { id: string; name: string; answer: CouncilAnswer; recordedByWriter: boolean };

function inWords(answer: CouncilAnswer): { badge: string; tone: Tone; date?: string; said?: string } {
  switch (answer.status) {
    case 'pending':
      return { badge: 'Nog geen besluit', tone: 'wait' };
    case 'consented':
      return { badge: 'Stemt in', tone: 'good', date: answer.decidedOn };
    case 'consented_with_wishes':
      return { badge: 'Stemt in, met wensen', tone: 'good', date: answer.decidedOn, said: answer.wishes };
    case 'refused':
      return {
        badge: 'Stemt niet in',
        tone: 'bad',
        date: answer.decidedOn,
        said: answer.reasons ?? 'Zonder redenen.',
      };
    case 'void':
      return { badge: 'Niet meer gevraagd', tone: 'quiet' };
    default:
      return assertNever(answer);
  }
}

/** What every council said about this version, with date and reasons. */
export function CouncilAnswers({ councils }: { councils: AskedCouncil[] }) {
  return (
    <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {councils.map((council) => {
        const words = inWords(council.answer);
        return (
          <Paper key={council.id} component="li" withBorder p="md">
            <Group justify="space-between">
              <Title order={3} size="h5">
                {council.name}
              </Title>
              <StatusBadge tone={words.tone}>{words.badge}</StatusBadge>
            </Group>
            {words.date && (
              <Text size="sm" c="dimmed" mt={4}>
                Besluit van {dayInDutch(words.date)}
              </Text>
            )}
            {council.recordedByWriter && (
              <Text size="sm">
                Vastgelegd door iemand die meeschreef aan deze versie. De raad beslist zelf of dat mag (Wms
                6.4).
              </Text>
            )}
            {words.said && (
              <Text mt="xs" style={{ whiteSpace: 'pre-wrap' }}>
                {words.said}
              </Text>
            )}
          </Paper>
        );
      })}
    </Stack>
  );
}
