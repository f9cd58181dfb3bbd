'use client';

import { Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { cardsOf } from '@/lib/core/protocol/questions';
import { IconButton } from '@/components/ui/icon-button';
import type { Route } from '@/schemas/protocol-flow';
import { useDocument, useEditing } from '../editing-context';
import { askToRemove } from './ask-to-remove';

/** What can be done with a route as a whole. */
export function RouteMenu({ route }: { route: Route }) {
  const { edit, view } = useEditing();
  const { routes } = useDocument();
  const index = routes.findIndex(({ id }) => id === route.id);
  const move = (to: number) => edit({ kind: 'move_route', routeId: route.id, index: to });
  const cards = cardsOf(route).length;
  return (
    <Menu position="right-start">
      <Menu.Target>
        <IconButton label={`Route ${route.title}: meer`}>
          <IconDots size={16} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={16} />}
          onClick={() =>
            view.set((now) => ({ ...now, routeId: route.id, cardId: null, stepId: null, open: 'inspector' }))
          }
        >
          Naam en uitleg
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowUp size={16} />}
          disabled={index === 0}
          onClick={() => move(index - 1)}
        >
          Omhoog
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} />}
          disabled={index === routes.length - 1}
          onClick={() => move(index + 1)}
        >
          Omlaag
        </Menu.Item>
        <Menu.Item
          color="red.9"
          leftSection={<IconTrash size={16} />}
          onClick={() =>
            askToRemove({
              title: `Route „${route.title}” verwijderen?`,
              consequence:
                cards === 0
                  ? 'Er staan geen kaarten in.'
                  : `Alle ${cards} kaarten van deze route gaan mee, en de pijlen erheen ook.`,
              remove: () => edit({ kind: 'remove_route', routeId: route.id }),
            })
          }
        >
          Verwijderen…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
