'use client';

import { Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { sentenceCase } from '@/lib/core/dutch';
import { called } from '@/lib/core/protocol/questions';
import { IconButton } from '@/components/ui/icon-button';
import type { RouteId } from '@/schemas/ids';
import { useEditing } from '../editing-context';
import { useUndoNotice } from '../use-undo-notice';
import { goesInWords, goneAfter, useWhatGoes } from '../use-what-goes';
import { askToRemove } from './ask-to-remove';

/** What can be done with a route as a whole. */
export const RouteMenu = memo(function RouteMenu(props: {
  routeId: RouteId;
  title: string;
  index: number;
  isLast: boolean;
}) {
  const { routeId, title, index, isLast } = props;
  const { edit, view, announce } = useEditing();
  const whatGoes = useWhatGoes();
  const noticeWithUndo = useUndoNotice();

  function move(to: number) {
    if (edit({ kind: 'move_route', routeId, index: to }))
      announce(`Route „${title}” staat nu op plek ${to + 1}.`);
  }

  const removal = { kind: 'remove_route' as const, routeId };

  function ask() {
    askToRemove({
      title: `Route „${title}” verwijderen?`,
      consequence: () => goesInWords(whatGoes(removal)),
      remove: () => {
        const goes = whatGoes(removal);
        if (!edit(removal)) return;
        const message = goneAfter(sentenceCase(called('route', title)), goes);
        noticeWithUndo(message);
        announce(message);
      },
    });
  }

  return (
    <Menu position="right-start">
      <Menu.Target>
        <IconButton label={`Route ${title}: meer`}>
          <IconDots size={16} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={16} />}
          onClick={() =>
            view.set((now) => ({
              ...now,
              routeId,
              chosen: null,
              stepId: null,
              open: 'inspector',
              side: 'card',
            }))
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
          disabled={isLast}
          onClick={() => move(index + 1)}
        >
          Omlaag
        </Menu.Item>
        <Menu.Item color="red.9" leftSection={<IconTrash size={16} />} onClick={ask}>
          Verwijderen…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
});
