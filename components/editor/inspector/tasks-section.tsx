'use client';

import { Button } from '@mantine/core';
import { CheckField } from '@/components/ui/check-field';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Card, Task } from '@/schemas/protocol-flow';
import { newId } from '../../ids/new-id';
import { useEditing } from '../editing-context';
import { TaskRow } from './task-row';
import { useCardEdit } from './use-card-edit';
import { usePasteTasks } from './use-paste-tasks';
import classes from './inspector.module.css';

/** The tasks to tick off, in order or not. */
export function TasksSection({ card }: { card: Card }) {
  const { mayEdit } = useEditing();
  const change = useCardEdit(card);
  const { items, ordered } = card.tasks;
  const [added, setAdded] = useState<string>();
  const addButton = useRef<HTMLButtonElement>(null);

  function set(next: Task[], field: string | null): boolean {
    return change(field, { tasks: { ordered, items: next } });
  }
  const onPaste = usePasteTasks(items, (next) => set(next, null));

  function move(task: Task, to: number): boolean {
    const others = items.filter(({ id }) => id !== task.id);
    return set(others.toSpliced(to, 0, task), null);
  }

  return (
    <section>
      <h3 className={classes.heading}>Af te vinken</h3>
      <ul className={classes.list} onPaste={onPaste}>
        {items.map((task, index) => (
          <TaskRow
            key={task.id}
            task={task}
            card={card}
            number={index + 1}
            count={items.length}
            isNew={task.id === added}
            change={(next) =>
              set(
                items.map((item) => (item.id === task.id ? next : item)),
                `task:${task.id}`,
              )
            }
            move={(to) => move(task, to)}
            remove={() => {
              set(
                items.filter((item) => item.id !== task.id),
                null,
              );
              addButton.current?.focus();
            }}
          />
        ))}
      </ul>
      {mayEdit ? (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={4}
          leftSection={<IconPlus size={14} />}
          ref={addButton}
          onClick={() => {
            const task = { id: newId('part'), text: '' };
            set([...items, task], null);
            setAdded(task.id);
          }}
        >
          Taak toevoegen
        </Button>
      ) : null}
      {items.length > 1 ? (
        <div className={classes.below}>
          <CheckField
            label="De volgorde telt"
            checked={ordered}
            disabled={!mayEdit}
            change={(checked) => change('ordered', { tasks: { ordered: checked, items } })}
          />
        </div>
      ) : null}
    </section>
  );
}
