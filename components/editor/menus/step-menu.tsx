'use client';

import { Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowsJoin,
  IconArrowUp,
  IconCopyPlus,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { findStep, stepHead, stepInWords } from '@/lib/core/protocol/questions';
import type { StepId } from '@/schemas/ids';
import type { Step } from '@/schemas/protocol-flow';
import { useClipCommands } from '../clipboard/use-clip-commands';
import { useReshape } from '../clipboard/use-reshape';
import { newStep } from '../edits/new-step';
import { addStep, moveStep } from '../edits/place-step';
import { removeStep } from '../edits/remove-step';
import { useEditing } from '../editing-context';
import { useUndoNotice } from '../use-undo-notice';
import { goesInWords, goneAfter, useWhatGoes } from '../use-what-goes';
import { askToRemove } from './ask-to-remove';

/** What can be done with a step as a whole; `children` is the button that opens it. */
export function StepMenu(props: { step: Step; index: number; isLast: boolean; children: ReactElement }) {
  const { step, index, isLast, children } = props;
  const { edit, view, draft, announce } = useEditing();
  const { double } = useClipCommands();
  const { mergeSteps } = useReshape();
  const whatGoes = useWhatGoes();
  const noticeWithUndo = useUndoNotice();
  const count = step.cards.length;
  const routeNow = () => findStep(draft.state.get().document, step.id)?.route;

  function addBelow() {
    const route = routeNow();
    if (!route) return;
    const added = newStep(route);
    if (!edit(addStep(route, index + 1, added))) return;
    view.set((now) => ({ ...now, stepId: added.id, chosen: null, open: 'inspector', side: 'card' }));
    announce(`${stepHead(added)} toegevoegd.`);
  }

  function moveTo(place: number) {
    const route = routeNow();
    if (route && edit(moveStep(route, step.id, place)))
      announce(`Stap „${step.title}” staat nu op plek ${place + 1} van ${route.steps.length}.`);
  }

  const removal = (home: string | null) =>
    removeStep(draft.state.get().document, step.id, home as StepId | null);

  function ask() {
    const others = routeNow()?.steps.filter(({ id }) => id !== step.id) ?? [];
    askToRemove({
      title: `${stepHead(step)} verwijderen?`,
      consequence: (home) => goesInWords(whatGoes(removal(home), 'step')),
      ...(count > 0 && {
        homes: {
          label: 'Wat gebeurt er met de kaarten?',
          options: others.map(({ id, label, title }) => ({
            value: id,
            label: `Zet ze in ${stepInWords({ label, title })} · ${title}`,
          })),
        },
      }),
      remove: (home) => {
        const goes = whatGoes(removal(home), 'step');
        if (!edit(removal(home))) return;
        const message = goneAfter(stepHead(step), goes);
        noticeWithUndo(message);
        announce(message);
      },
    });
  }

  return (
    <Menu position="right-start" withinPortal>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={16} />}
          onClick={() =>
            view.set((now) => ({ ...now, stepId: step.id, chosen: null, open: 'inspector', side: 'card' }))
          }
        >
          Naam en uitleg
        </Menu.Item>
        <Menu.Item leftSection={<IconPlus size={16} />} onClick={addBelow}>
          Stap eronder toevoegen
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowUp size={16} />}
          disabled={index <= 0}
          onClick={() => moveTo(index - 1)}
        >
          Omhoog
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} />}
          disabled={isLast}
          onClick={() => moveTo(index + 1)}
        >
          Omlaag
        </Menu.Item>
        <Menu.Item leftSection={<IconCopyPlus size={16} />} onClick={() => double({ stepIds: [step.id] })}>
          Verdubbel
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowsJoin size={16} />}
          disabled={isLast}
          onClick={() => mergeSteps(step.id)}
        >
          Voeg samen met de stap eronder
        </Menu.Item>
        <Menu.Item color="red.9" leftSection={<IconTrash size={16} />} onClick={ask}>
          Verwijderen…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
