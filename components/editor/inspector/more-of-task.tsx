'use client';

import { Button, Checkbox, Stack } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import type { ColumnId } from '@/schemas/ids';
import type { Card, Task } from '@/schemas/protocol-flow';
import { useReshape } from '../clipboard/use-reshape';
import { childrenFrom, judgeChildren, mostCharacters, partsOf } from '../edits/task-children';
import { useDocument } from '../editing-context';
import { fieldOf } from '../fields/field-of';
import { FootnoteField } from '../fields/footnote-field';
import { TextField } from '../fields/text-field';
import { PartOfThing } from '../presence/at-field';

function noted<T extends { footnote?: string | undefined }>(
  { footnote: _old, ...of }: T,
  footnote: string | undefined,
) {
  return footnote ? { ...of, footnote } : of;
}

/** For which columns a task counts, under which condition, and what it is made of. */
export function MoreOfTask({ task, card, change }: { task: Task; card: Card; change: (task: Task) => void }) {
  const { splitCard } = useReshape();
  const columns = useDocument().columns.filter(({ id }) => card.parts.some((part) => part.columnId === id));
  const chosen = task.columnIds ?? columns.map(({ id }) => id);

  function toggle(id: ColumnId, on: boolean) {
    const ids = columns
      .map((column) => column.id)
      .filter((each) => (each === id ? on : chosen.includes(each)));
    const { columnIds: _all, ...rest } = task;
    if (ids.length === 0) return;
    change(ids.length === columns.length ? rest : { ...rest, columnIds: ids });
  }

  function setChildren(text: string) {
    const children = childrenFrom(text, task.children);
    const { children: _old, ...rest } = task;
    change(children.length > 0 ? { ...rest, children } : rest);
  }

  return (
    <Stack gap={10}>
      {columns.length > 1 ? (
        <Checkbox.Group label="Voor deze kolommen" value={chosen}>
          <Stack gap={6} mt={6}>
            {columns.map(({ id, label }) => (
              <Checkbox
                key={id}
                value={id}
                label={label}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
      <TextField
        {...fieldOf('task', 'condition')}
        description="Alleen als …"
        value={task.condition ?? ''}
        placeholder="de leerling 12 jaar of ouder is"
        commit={(condition) => {
          const { condition: _old, ...rest } = task;
          change(condition ? { ...rest, condition } : rest);
        }}
      />
      <TextField
        label="Onderdelen, elk op een eigen regel"
        value={(task.children ?? []).map(({ text }) => text).join('\n')}
        maxLength={mostCharacters(partsOf.task)}
        judge={(text) => judgeChildren(text, partsOf.task)}
        lines
        commit={setChildren}
      />
      <FootnoteField
        of="deze taak"
        value={task.footnote}
        disabled={false}
        change={(footnote) => change(noted(task, footnote))}
      />
      {task.children?.map((child) => (
        <PartOfThing key={child.id} id={child.id}>
          <FootnoteField
            of={`„${child.text}”`}
            value={child.footnote}
            disabled={false}
            change={(footnote) =>
              change({
                ...task,
                children: task.children?.map((one) => (one.id === child.id ? noted(one, footnote) : one)),
              })
            }
          />
        </PartOfThing>
      ))}
      {card.kind === 'outcome' || card.tasks.items[0]?.id === task.id ? null : (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconArrowsSplit2 size={14} />}
          onClick={() => splitCard(card.id, task.id)}
        >
          Begin hier een nieuwe kaart
        </Button>
      )}
    </Stack>
  );
}
