'use client';

import { Button, Group, Modal, NativeSelect, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { columnsOf, findCard, words } from '@/lib/core/protocol/questions';
import type { ColumnId, StepId } from '@/schemas/ids';
import type { CardKind, Route } from '@/schemas/protocol-flow';
import { useDocument, useEditing, useRoute, useView } from '../editing-context';
import { cardInHand } from '../editor-view';
import { useNewCards } from '../use-new-cards';

const kinds = Object.entries(words.cardKind) as [CardKind, string][];

/** A new card without the mouse: what kind, in which step and column. */
export function NewCardDialog() {
  const { view } = useEditing();
  const open = useView((now) => now.open === 'new-card');
  const isTitling = useView((now) => now.titling !== null);
  const close = () => view.set((now) => ({ ...now, open: 'nothing' }));
  return (
    <Modal
      opened={open}
      onClose={close}
      title="Nieuwe kaart"
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
      returnFocus={!isTitling}
    >
      {open ? <NewCard close={close} /> : null}
    </Modal>
  );
}

function NewCard({ close }: { close: () => void }) {
  const route = useRoute();
  return route ? <Form route={route} close={close} /> : null;
}

function Form({ route, close }: { route: Route; close: () => void }) {
  const document = useDocument();
  const { view } = useEditing();
  const { add } = useNewCards();
  const columns = columnsOf(document, route);
  const chosen = view.get();
  const nearId = cardInHand(chosen);
  const near = nearId ? findCard(document, nearId) : undefined;
  const cell = chosen.chosen?.on === 'cell' ? chosen.chosen : undefined;
  const [kind, setKind] = useState<CardKind>('action');
  const [stepId, setStepId] = useState<StepId | undefined>(
    near?.step.id ?? route.steps.find(({ id }) => id === chosen.stepId)?.id ?? route.steps[0]?.id,
  );
  const [columnId, setColumnId] = useState<ColumnId | undefined>(
    cell?.columnId ?? near?.card.parts[0]?.columnId ?? columns[0]?.id,
  );
  if (!stepId) return 'Voeg eerst een stap toe. Een kaart staat altijd in een stap.';
  if (!columnId && kind !== 'outcome') return 'Voeg eerst een kolom toe bij Functies en kolommen.';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const index = near && near.step.id === stepId ? near.index + 1 : undefined;
        if (!add(kind, { stepId, columnId: kind === 'outcome' ? null : (columnId ?? null), index })) return;
        // On the canvas its title is typed at once, in the table in its fields.
        view.set((now) => ({ ...now, open: now.tab === 'flow' ? 'nothing' : 'inspector', side: 'card' }));
      }}
    >
      <Stack gap="md">
        <Radio.Group label="Soort" value={kind} onChange={(value) => setKind(value)}>
          <Group gap="md" mt={6}>
            {kinds.map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Group>
        </Radio.Group>
        <NativeSelect
          label="Stap"
          value={stepId}
          data={route.steps.map(({ id, label, title }) => ({ value: id, label: `${label} · ${title}` }))}
          onChange={(event) => setStepId(event.currentTarget.value as StepId)}
        />
        {kind === 'outcome' ? null : (
          <NativeSelect
            label="Kolom"
            value={columnId}
            data={columns.map(({ id, label }) => ({ value: id, label }))}
            onChange={(event) => setColumnId(event.currentTarget.value as ColumnId)}
          />
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={close}>
            Annuleren
          </Button>
          <Button type="submit">Voeg toe</Button>
        </Group>
      </Stack>
    </form>
  );
}
