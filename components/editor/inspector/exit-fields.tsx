'use client';

import { Checkbox, Chip, Group, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { IconButton } from '@/components/ui/icon-button';
import { Fold } from '@/components/ui/fold';
import { SelectField } from '@/components/ui/select-field';
import { words } from '@/lib/core/protocol/questions';
import type { ColumnId } from '@/schemas/ids';
import type { Card, Exit } from '@/schemas/protocol-flow';
import type { Answer } from '@/schemas/vocabulary';
import { useDocument, useEditing } from '../editing-context';
import { seenIn } from '@/lib/core/drafting';
import { fieldOf, labelOf } from '../fields/field-of';
import { OrderButtons, useOrderKeys } from '../fields/order-buttons';
import { FootnoteField } from '../fields/footnote-field';
import { ManyField } from '../fields/many-field';
import { TextField } from '../fields/text-field';
import { PartOfThing } from '../presence/at-field';
import { keyOfTarget, tagOptions, targetFrom, targetOptions } from '../fields/options';
import classes from './inspector.module.css';

const answers = Object.entries(words.answer) as [Answer, string][];

/** One line: what it says, where it leads, which answer it is or which columns take it. */
export function ExitFields({ card, exit, number }: { card: Card; exit: Exit; number: number }) {
  const { edit, mayEdit } = useEditing();
  const document = useDocument();
  const columns = document.columns.filter(({ id }) => card.parts.some((part) => part.columnId === id));

  function change(
    field: string,
    patch: Extract<Parameters<typeof edit>[0], { kind: 'change_exit' }>['patch'],
  ) {
    const operation = {
      kind: 'change_exit',
      cardId: card.id,
      exitId: exit.id,
      ...seenIn(exit, patch),
    } as const;
    edit(operation, `exit:${exit.id}:${field}`);
  }

  const order = {
    name: `Lijn ${number}`,
    index: number - 1,
    count: card.exits.length,
    move: (index: number) => edit({ kind: 'move_exit', cardId: card.id, exitId: exit.id, index }),
  };
  const onKeyDown = useOrderKeys(order);

  return (
    <PartOfThing id={exit.id}>
      <div
        className={classes.exit}
        role="group"
        aria-label={`Lijn ${number}`}
        onKeyDown={mayEdit ? onKeyDown : undefined}
      >
        <div className={classes.row}>
          <div className={classes.grow}>
            <TextField
              {...fieldOf('exit', 'label')}
              label={card.kind === 'question' ? 'Antwoord' : 'Tekst bij de lijn'}
              placeholder={card.kind === 'question' ? 'ja of twijfel' : ''}
              value={exit.label}
              disabled={!mayEdit}
              commit={(label) => change('label', { label })}
            />
          </div>
          {mayEdit ? (
            <div className={classes.beside}>
              {card.exits.length > 1 ? <OrderButtons {...order} /> : null}
              <IconButton
                label={`Lijn ${number} verwijderen`}
                onClick={() => edit({ kind: 'remove_exit', cardId: card.id, exitId: exit.id })}
              >
                <IconTrash size={15} />
              </IconButton>
            </div>
          ) : null}
        </div>
        <SelectField
          label={labelOf('exit', 'to')}
          disabled={!mayEdit}
          options={targetOptions(document, card.id)}
          value={keyOfTarget(exit.to)}
          choose={(chosen) => change('to', { to: targetFrom(chosen) })}
        />
        {card.kind === 'question' ? (
          <div role="group" aria-label="Dit antwoord betekent">
            <Text size="xs" style={{ marginBottom: 4 }} aria-hidden="true">
              Dit antwoord betekent
            </Text>
            <Group gap={4}>
              {answers.map(([value, label]) => (
                <Chip
                  key={value}
                  size="xs"
                  disabled={!mayEdit}
                  checked={exit.answers.includes(value)}
                  onChange={(on) =>
                    change('answers', {
                      answers: answers
                        .map(([each]) => each)
                        .filter((each) => (each === value ? on : exit.answers.includes(each))),
                    })
                  }
                >
                  {label}
                </Chip>
              ))}
            </Group>
          </div>
        ) : columns.length > 1 ? (
          <ColumnsOfExit
            columns={columns}
            chosen={exit.columnIds}
            disabled={!mayEdit}
            choose={(columnIds) => change('columns', { columnIds })}
          />
        ) : null}
        <Fold
          title="Toelichting en kenmerken"
          count={(exit.footnote ? 1 : 0) + (exit.note ? 1 : 0) + exit.tags.length}
        >
          <TextField
            {...fieldOf('exit', 'note')}
            value={exit.note ?? ''}
            lines
            disabled={!mayEdit}
            commit={(note) => change('note', { note: note || undefined })}
          />
          <FootnoteField
            of={`lijn ${number}`}
            value={exit.footnote}
            disabled={!mayEdit}
            change={(footnote) => change('footnote', { footnote })}
          />
          <ManyField
            label={labelOf('exit', 'tags')}
            options={tagOptions}
            values={exit.tags}
            disabled={!mayEdit}
            choose={(tags) => change('tags', { tags })}
          />
        </Fold>
      </div>
    </PartOfThing>
  );
}

function ColumnsOfExit(props: {
  columns: { id: ColumnId; label: string }[];
  chosen: ColumnId[] | undefined;
  disabled: boolean;
  choose: (ids: ColumnId[] | undefined) => void;
}) {
  const all = props.columns.map(({ id }) => id);
  const chosen = props.chosen ?? all;
  return (
    <Checkbox.Group
      label="Voor deze kolommen"
      value={chosen}
      onChange={(values) => {
        const ids = all.filter((id) => values.includes(id));
        if (ids.length > 0) props.choose(ids.length === all.length ? undefined : ids);
      }}
    >
      <Group gap={10} mt={4}>
        {props.columns.map(({ id, label }) => (
          <Checkbox key={id} value={id} label={label} size="xs" disabled={props.disabled} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
