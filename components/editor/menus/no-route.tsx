'use client';

import { Button, Stack, Text } from '@mantine/core';
import { useEditing } from '../editing-context';
import { atPlace, placeOf } from '../going/places';
import { useAddRoute } from './use-add-route';

/** What stands in the place of the flow while there is none, with the way to begin. */
export function NoRoute() {
  const { mayEdit } = useEditing();
  const addRoute = useAddRoute();
  return (
    <Stack p="md" align="flex-start" gap="xs">
      <Text fw={700}>Deze meldcode heeft nog geen route.</Text>
      <Text size="sm">Een route is een stroomschema, bijvoorbeeld „Zorgen over thuis”.</Text>
      {mayEdit ? (
        <Button {...atPlace(placeOf.noRoute)} onClick={addRoute}>
          Voeg een route toe
        </Button>
      ) : null}
    </Stack>
  );
}
