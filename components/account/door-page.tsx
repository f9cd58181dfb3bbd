import { Container, Group, Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProductMark } from '@/components/ui/product-mark';

/** A page in front of the studio: one thing to do, in the middle. */
export function DoorPage(props: { title: string; lead: string; children: ReactNode }) {
  return (
    <Container component="main" size={520} py={{ base: 'lg', sm: 64 }}>
      <Group mb="lg" gap="sm">
        <ProductMark />
        <Text fw={700} size="lg">
          Meldcode Studio
        </Text>
      </Group>
      <Paper withBorder p={{ base: 'lg', sm: 'xl' }}>
        <Title order={1} size="h2">
          {props.title}
        </Title>
        <Text c="dimmed" mb="lg">
          {props.lead}
        </Text>
        {props.children}
      </Paper>
    </Container>
  );
}
