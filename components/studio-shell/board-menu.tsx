'use client';

import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import type { Answer } from '@/components/ui/action-form';
import { unreachable } from '@/components/ui/unreachable';
import classes from './studio-shell.module.css';

type Board = { id: string; name: string };

/** At which board somebody works now, and the others where they can go on. */
export function BoardMenu(props: {
  here: Board;
  boards: Board[];
  switchTo: (input: { boardId: string }) => Promise<Answer>;
}) {
  async function choose({ id }: Board) {
    if (id === props.here.id) return;
    const answer = await props.switchTo({ boardId: id }).catch(() => undefined);
    // The whole page anew: nothing of the other board stays in this window.
    if (answer) window.location.assign('/studio');
    else notifications.show({ color: 'red.9', message: unreachable });
  }
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="dark"
          className={classes.board}
          aria-label={`Bestuur: ${props.here.name}. Wissel van bestuur`}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {props.here.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Je werkt bij</Menu.Label>
        {props.boards.map((board) => (
          <Menu.Item
            key={board.id}
            role="menuitemradio"
            aria-checked={board.id === props.here.id}
            mih={44}
            rightSection={board.id === props.here.id && <IconCheck size={16} aria-hidden />}
            onClick={() => void choose(board)}
          >
            {board.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
