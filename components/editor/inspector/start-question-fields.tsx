'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Fold } from '@/components/ui/fold';
import { IconButton } from '@/components/ui/icon-button';
import { SelectField } from '@/components/ui/select-field';
import { names } from '@/lib/core/protocol/questions';
import type { RouteId } from '@/schemas/ids';
import { mostStartAnswers } from '@/schemas/limits';
import type { StartQuestion } from '@/schemas/protocol';
import {
  changeOption,
  newStartQuestion,
  type StartOption,
  swapOptions,
  withOption,
  withoutOption,
} from '../edits/start-question';
import { seenIn } from '@/lib/core/drafting';
import { useDocument, useEditing } from '../editing-context';
import { fieldOf } from '../fields/field-of';
import { OrderButtons, useOrderKeys } from '../fields/order-buttons';
import { TextField } from '../fields/text-field';
import { PartOfThing } from '../presence/at-field';
import classes from './inspector.module.css';

/** The question by which somebody chooses a route. Of use from two routes on. */
export function StartQuestionFields() {
  const { edit, mayEdit } = useEditing();
  const { startQuestion, routes } = useDocument();
  if (!startQuestion && (!mayEdit || routes.length < 2)) return null;

  function change(next: StartQuestion | undefined, field: string | null) {
    const key = field === null ? undefined : `protocol:start:${field}`;
    return edit({ kind: 'change_protocol', ...seenIn({ startQuestion }, { startQuestion: next }) }, key);
  }

  return (
    <Fold title="Startvraag: welke route?" count={startQuestion?.options.length ?? 0}>
      {startQuestion ? (
        <Asked question={startQuestion} change={change} />
      ) : (
        <>
          <Text size="sm">
            Wie de stappen doorloopt, kiest eerst een route. Met een startvraag zeg je in eigen woorden
            waartussen.
          </Text>
          <Button variant="default" size="xs" onClick={() => change(newStartQuestion({ routes }), null)}>
            Maak een startvraag
          </Button>
        </>
      )}
    </Fold>
  );
}

type Change = (next: StartQuestion | undefined, field: string | null) => boolean;

function Asked({ question, change }: { question: StartQuestion; change: Change }) {
  const { mayEdit } = useEditing();
  const document = useDocument();
  const { options } = question;
  const added = options.length < mostStartAnswers ? withOption(question, document) : undefined;
  return (
    <Stack gap={10}>
      <TextField
        {...fieldOf('start-question', 'text')}
        value={question.text}
        required
        lines
        disabled={!mayEdit}
        commit={(text) => change({ ...question, text }, 'text')}
      />
      <ol className={classes.list}>
        {options.map((option, index) => (
          <li key={option.id}>
            <PartOfThing id={option.id}>
              <OptionFields question={question} option={option} index={index} change={change} />
            </PartOfThing>
          </li>
        ))}
      </ol>
      {mayEdit ? (
        <Group gap={8}>
          {added ? (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={14} />}
              onClick={() => change(added, null)}
            >
              Antwoord toevoegen
            </Button>
          ) : null}
          <Button variant="subtle" size="compact-sm" c="red.9" onClick={() => change(undefined, null)}>
            Startvraag verwijderen
          </Button>
        </Group>
      ) : null}
      <Text size="xs">Een route zonder antwoord komt in de checklist vanzelf onderaan, met haar naam.</Text>
    </Stack>
  );
}

function OptionFields(props: {
  question: StartQuestion;
  option: StartOption;
  index: number;
  change: Change;
}) {
  const { question, option, index, change } = props;
  const { mayEdit } = useEditing();
  const { routes } = useDocument();
  const name = `Antwoord ${index + 1}`;
  const set = (next: StartOption, field: string) =>
    change(changeOption(question, next), `${option.id}:${field}`);
  const order = {
    name,
    index,
    count: question.options.length,
    move: (to: number) => change(swapOptions(question, index, to), null),
  };
  const onKeyDown = useOrderKeys(order);
  return (
    <div className={classes.exit} role="group" aria-label={name} onKeyDown={mayEdit ? onKeyDown : undefined}>
      <TextField
        {...fieldOf('start-answer', 'label')}
        label={name}
        value={option.label}
        required
        disabled={!mayEdit}
        commit={(label) => set({ ...option, label }, 'label')}
      />
      <TextField
        {...fieldOf('start-answer', 'hint')}
        label={`${name}: ${names['start-answer'].fields.hint}`}
        value={option.hint ?? ''}
        lines
        disabled={!mayEdit}
        commit={(hint) => {
          const { hint: _old, ...rest } = option;
          set(hint ? { ...rest, hint } : rest, 'hint');
        }}
      />
      <SelectField
        label={`${name}: naar route`}
        disabled={!mayEdit}
        value={option.routeId}
        options={routes.map(({ id, title }) => ({ value: id, label: title }))}
        choose={(chosen) => set({ ...option, routeId: chosen as RouteId }, 'route')}
      />
      {mayEdit ? (
        <Group gap={0}>
          <OrderButtons {...order} />
          <IconButton
            label={`${name} verwijderen`}
            onClick={() => change(withoutOption(question, option.id), null)}
          >
            <IconTrash size={15} />
          </IconButton>
        </Group>
      ) : null}
    </div>
  );
}
