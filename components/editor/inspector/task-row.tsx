'use client';

import { Group } from '@mantine/core';
import { IconDots, IconPin, IconPinFilled, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { LazyPopover } from '@/components/ui/lazy-popover';
import { useStoreValue } from '@/components/ui/use-store-value';
import { names } from '@/lib/core/protocol/questions';
import type { Card, Task } from '@/schemas/protocol-flow';
import { useEditing } from '../editing-context';
import { fieldOf, labelOf } from '../fields/field-of';
import { OrderButtons, useOrderKeys } from '../fields/order-buttons';
import { TextField } from '../fields/text-field';
import { PartOfThing } from '../presence/at-field';
import { MoreOfTask } from './more-of-task';
import classes from './inspector.module.css';

type TaskRowProps = {
  task: Task;
  card: Card;
  number: number;
  /** How many there are. */
  count: number;
  /** Just added: one types at once. */
  isNew: boolean;
  change: (task: Task) => void;
  move: (to: number) => boolean;
  remove: () => void;
};

/** One point: its words, its place, and for whom and when it counts. */
export function TaskRow(props: TaskRowProps) {
  const { task, number } = props;
  const { mayEdit } = useEditing();
  const order = { name: `Taak ${number}`, index: number - 1, count: props.count, move: props.move };
  const onKeyDown = useOrderKeys(order);
  return (
    <PartOfThing id={task.id}>
      <li className={classes.task} onKeyDown={mayEdit ? onKeyDown : undefined}>
        <TextField
          {...fieldOf('task', 'text')}
          label={`Taak ${number}`}
          showLabel={false}
          value={task.text}
          lines
          placeholder="Wat doe je?"
          focusAtFirst={props.isNew ? 'always' : undefined}
          disabled={!mayEdit}
          commit={(text) => props.change({ ...task, text })}
        />
        {mayEdit ? (
          <Group gap={0} wrap="nowrap">
            <OrderButtons {...order} />
            <OnPosterButton {...props} />
            <MoreOfTaskButton {...props} />
            <IconButton label={`Taak ${number} verwijderen`} onClick={props.remove}>
              <IconTrash size={15} />
            </IconButton>
          </Group>
        ) : task.onPoster ? (
          <span className={classes.mark}>{labelOf('task', 'onPoster')}</span>
        ) : null}
        <OnlyInChecklist task={task} />
      </li>
    </PartOfThing>
  );
}

/** Said of a task that the infographic has no room for. */
function OnlyInChecklist({ task }: Pick<TaskRowProps, 'task'>) {
  const isDropped = useStoreValue(useEditing().dropped, (dropped) => dropped.has(task.id));
  return isDropped ? <span className={classes.dropped}>Alleen in de checklist</span> : null;
}

/** Whether the task comes first on the poster, where not all of them fit. */
function OnPosterButton({ task, number, change }: TaskRowProps) {
  const { onPoster = false, ...rest } = task;
  return (
    <IconButton
      label={`Taak ${number} ${names.task.fields.onPoster}`}
      aria-pressed={onPoster}
      onClick={() => change(onPoster ? rest : { ...rest, onPoster: true })}
    >
      {onPoster ? <IconPinFilled size={15} /> : <IconPin size={15} />}
    </IconButton>
  );
}

function MoreOfTaskButton({ task, card, number, change }: TaskRowProps) {
  const [open, setOpen] = useState(false);
  const button = (
    <IconButton label={`Taak ${number}: voor wie en wanneer`} onClick={() => setOpen(true)}>
      <IconDots size={15} />
    </IconButton>
  );
  return (
    <LazyPopover
      label={`Taak ${number}: voor wie en wanneer`}
      isOpen={open}
      close={() => setOpen(false)}
      button={button}
      width={300}
      position="left"
    >
      <MoreOfTask task={task} card={card} change={change} />
    </LazyPopover>
  );
}
