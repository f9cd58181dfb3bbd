import { LinkButton } from '@/components/ui/link-button';
import { Container, Group, List, ListItem, Text, Title } from '@mantine/core';

import { ProductMark } from '@/components/ui/product-mark';

export default function LandingPage() {
  return (
    <Container component="main" size={760} py={{ base: 'lg', sm: 72 }}>
      <Group mb="xl" gap="sm">
        <ProductMark />
        <Text fw={700} size="lg">
          Meldcode Studio
        </Text>
      </Group>
      <Title order={1}>De meldcode van je school, gevonden op het moment dat het ertoe doet</Title>
      <Text size="lg" mt="md">
        Je bestuur schrijft de meldcode als stroomschema, legt haar voor aan de medezeggenschap en publiceert
        haar als poster en als checklist voor op de telefoon.
      </Text>
      <List mt="lg" spacing="xs">
        <ListItem>Het stappenplan lezen kan altijd zonder account.</ListItem>
        <ListItem>
          Wie de checklist doorloopt, houdt alles op het eigen apparaat. Er komt niets over een kind op de
          server.
        </ListItem>
        <ListItem>Werk je aan de meldcode, of stem je erover mee? Log dan in.</ListItem>
      </List>
      <LinkButton href="/inloggen" size="lg" mt="xl">
        Log in
      </LinkButton>
      <Text mt="xl" fw={700}>
        Is een kind nu in gevaar? Bel 112. Advies of melden: Veilig Thuis, 0800-2000, gratis, dag en nacht.
      </Text>
    </Container>
  );
}
