import { StatusBadge } from '@/components/ui/status-badge';
import { LinkButton } from '@/components/ui/link-button';
import { Group, Paper, Stack, Text, Title } from '@mantine/core';

export type WaitingItem = { id: string; title: string; why: string; action: string; href: string };

/** What waits for this person, each with one next button; or the good news that nothing does. */
export function WaitingList({ items }: { items: WaitingItem[] }) {
  if (items.length === 0) {
    return (
      <Paper withBorder p="lg">
        <Text fw={700}>Er wacht niets op jou.</Text>
        <Text c="dimmed">Zodra je iets moet doen, staat het hier bovenaan.</Text>
      </Paper>
    );
  }
  return (
    <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {items.map((item) => (
        <Paper
          key={item.id}
          component="li"
          withBorder
          p="lg"
          style={{ borderLeft: '6px solid var(--ms-brand)' }}
        >
          <Group justify="space-between" gap="md">
            <div style={{ flex: '1 1 20rem' }}>
              <StatusBadge tone="you">Jij bent aan zet</StatusBadge>
              <Title order={3} size="h4">
                {item.title}
              </Title>
              <Text>{item.why}</Text>
            </div>
            <LinkButton href={item.href}>{item.action}</LinkButton>
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}
