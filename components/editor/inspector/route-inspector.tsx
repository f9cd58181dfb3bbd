'use client';

import { Checkbox, Stack, Text } from '@mantine/core';
import { words } from '@/lib/core/protocol/questions';
import type { Operation } from '@/lib/core/protocol';
import type { Route } from '@/schemas/protocol-flow';
import { seenIn } from '@/lib/core/drafting';
import { useDocument, useEditing } from '../editing-context';
import { ChoiceField } from '../fields/choice-field';
import { DeadlineField } from '../fields/deadline-field';
import { RichTextField } from '../fields/rich-text-field';
import { fieldOf } from '../fields/field-of';
import { TagsField } from '../fields/tags-field';
import { TextField } from '../fields/text-field';
import { StartQuestionFields } from './start-question-fields';
import classes from './inspector.module.css';

type RoutePatch = Extract<Operation, { kind: 'change_route' }>['patch'];

/** What a route says of itself: when you follow it, and for which columns. */
export function RouteInspector({ route }: { route: Route }) {
  const { edit, mayEdit } = useEditing();
  const { columns } = useDocument();
  const disabled = !mayEdit;
  const change = (field: string, patch: RoutePatch) =>
    edit({ kind: 'change_route', routeId: route.id, ...seenIn(route, patch) }, `route:${route.id}:${field}`);
  const all = columns.map(({ id }) => id);
  return (
    <Stack gap={14}>
      <div>
        <Text className={classes.crumb}>Route</Text>
        <h2 className={classes.title}>{route.title}</h2>
      </div>
      <TextField
        {...fieldOf('route', 'title')}
        value={route.title}
        required
        disabled={disabled}
        commit={(title) => change('title', { title })}
      />
      <ChoiceField
        label="Soort route"
        words={words.routeKind}
        value={route.kind}
        disabled={disabled}
        choose={(kind) => kind && change('kind', { kind })}
      />
      <TextField
        {...fieldOf('route', 'appliesWhen')}
        value={route.appliesWhen ?? ''}
        lines
        disabled={disabled}
        commit={(text) => change('appliesWhen', { appliesWhen: text || undefined })}
      />
      <RichTextField
        field="route.intro"
        label="Inleiding"
        value={route.intro}
        disabled={disabled}
        commit={(intro) => change('intro', { intro: intro.content.length > 0 ? intro : undefined })}
      />
      <DeadlineField
        value={route.deadline}
        disabled={disabled}
        change={(deadline) => change('deadline', { deadline })}
      />
      {columns.length > 1 ? (
        <Checkbox.Group
          label="Kolommen in deze route"
          value={route.columnIds ?? all}
          onChange={(values) => {
            const ids = all.filter((id) => values.includes(id));
            if (ids.length > 0) change('columns', { columnIds: ids.length === all.length ? undefined : ids });
          }}
        >
          <Stack gap={8} mt={6}>
            {columns.map(({ id, label }) => (
              <Checkbox key={id} value={id} label={label} disabled={disabled} />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
      <TagsField values={route.tags} disabled={disabled} choose={(tags) => change('tags', { tags })} />
      <StartQuestionFields />
      <Text size="sm" c="dimmed">
        Kies een kaart of een stap om die te bewerken.
      </Text>
    </Stack>
  );
}
