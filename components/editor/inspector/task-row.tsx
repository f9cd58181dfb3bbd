'use client';

import { Checkbox, Group, Popover, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconTrash } from '@tabler/icons-react';
import { IconButton } from '@/components/ui/icon-button';
import type { ColumnId } from '@/schemas/ids';
import type { Card, Task } from '@/schemas/protocol-flow';
import { newId } from '../edits/new-id';
import { useDocument, useEditing } from '../editing-context';
import { TextField } from '../fields/text-field';
import classes from './inspector.module.css';

/** One point: its words, its place, and for whom and when it counts. */
export function TaskRow(props: {
  task: Task;
  card: Card;
  number: number;
  isLast: boolean;
  change: (task: Task) => void;
  up: () => void;
  down: () => void;
  remove: () => void;
}) {
  const { task, number } = props;
  const { mayEdit } = useEditing();
  return (
    <li className={classes.task}>
      <TextField
        label={`Punt ${number}`}
        showLabel={false}
        value={task.text}
        maxLength={600}
        lines
        placeholder="Wat doe je?"
        disabled={!mayEdit}
        commit={(text) => props.change({ ...task, text })}
      />
      {mayEdit ? (
        <Group gap={0} wrap="nowrap">
          <IconButton label={`Punt ${number} omhoog`} disabled={number === 1} onClick={props.up}>
            <IconArrowUp size={15} />
          </IconButton>
          <IconButton label={`Punt ${number} omlaag`} disabled={props.isLast} onClick={props.down}>
            <IconArrowDown size={15} />
          </IconButton>
          <MoreOfTask {...props} />
          <IconButton label={`Punt ${number} verwijderen`} onClick={props.remove}>
            <IconTrash size={15} />
          </IconButton>
        </Group>
      ) : null}
    </li>
  );
}

function MoreOfTask({ task, card, number, change }: Parameters<typeof TaskRow>[0]) {
  const columns = useDocument().columns.filter(({ id }) => card.parts.some((part) => part.columnId === id));
  const chosen = task.columnIds ?? columns.map(({ id }) => id);

  function toggle(id: ColumnId, on: boolean) {
    const ids = columns.map((column) => column.id).filter((each) => (each === id ? on : chosen.includes(each)));
    const { columnIds: _all, ...rest } = task;
    if (ids.length === 0) return;
    change(ids.length === columns.length ? rest : { ...rest, columnIds: ids });
  }

  function setChildren(text: string) {
    const children = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, 20)
      .map((line, index) => ({ id: task.children?.[index]?.id ?? newId('part'), text: line }));
    const { children: _old, ...rest } = task;
    change(children.length > 0 ? { ...rest, children } : rest);
  }

  return (
    <Popover width={300} trapFocus withArrow position="left">
      <Popover.Target>
        <IconButton label={`Punt ${number}: voor wie en wanneer`}>
          <IconDots size={15} />
        </IconButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={10}>
          {columns.length > 1 ? (
            <Checkbox.Group label="Voor deze kolommen" value={chosen}>
              <Stack gap={6} mt={6}>
                {columns.map(({ id, label }) => (
                  <Checkbox key={id} value={id} label={label} onChange={(event) => toggle(id, event.currentTarget.checked)} />
                ))}
              </Stack>
            </Checkbox.Group>
          ) : null}
          <TextField
            label="Alleen als"
            value={task.condition ?? ''}
            maxLength={300}
            placeholder="de leerling 12 jaar of ouder is"
            commit={(condition) => {
              const { condition: _old, ...rest } = task;
              change(condition ? { ...rest, condition } : rest);
            }}
          />
          <TextField
            label="Onderdelen, elk op een eigen regel"
            value={(task.children ?? []).map(({ text }) => text).join('\n')}
            maxLength={4000}
            lines
            commit={setChildren}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
