'use client';

import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown } from '@tabler/icons-react';
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
  async function choose(id: string) {
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
          variant="default"
          className={classes.board}
          aria-label={`Bestuur: ${props.here.name}. Wissel van bestuur`}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {props.here.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Je werkt bij</Menu.Label>
        <Menu.RadioGroup value={props.here.id} onChange={(id) => void choose(id)}>
          {props.boards.map(({ id, name }) => (
            <Menu.RadioItem key={id} value={id} mih={44}>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
