'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import type { Step } from '@/schemas/protocol-flow';
import { newId } from '../edits/new-id';
import { nextStepLabel } from '../edits/next-label';
import { useDocument, useEditing, useRoute, useView } from '../editing-context';
import { RouteMenu } from '../menus/route-menu';
import { useCardCommands } from '../use-card-commands';
import classes from './outline.module.css';

/** Routes, and the steps and cards of the chosen route: the quickest way around. */
export function Outline() {
  const { edit, mayEdit, view, announce } = useEditing();
  const document = useDocument();
  const route = useRoute();

  function addRoute() {
    const id = newId('route');
    const title = `Nieuwe route ${document.routes.length + 1}`;
    const added = edit({
      kind: 'add_route',
      index: document.routes.length,
      route: { id, kind: 'other', title, tags: [], startCardId: null, steps: [] },
    });
    if (added) view.set((now) => ({ ...now, routeId: id, cardId: null, stepId: null }));
  }

  function addStep() {
    if (!route) return;
    const id = newId('step');
    const label = nextStepLabel(route.steps.map((step) => step.label));
    const step: Step = { id, label, title: 'Nieuwe stap', kinds: [], tags: [], cards: [] };
    if (!edit({ kind: 'add_step', routeId: route.id, index: route.steps.length, step })) return;
    view.set((now) => ({ ...now, stepId: id, cardId: null }));
    announce(`Stap ${label} toegevoegd.`);
  }

  return (
    <>
      <h2 className={classes.heading}>Routes</h2>
      <ul className={classes.list}>
        {document.routes.map((each) => (
          <li key={each.id} className={classes.line} data-chosen={each.id === route?.id || undefined}>
            <button
              type="button"
              className={classes.choose}
              aria-current={each.id === route?.id || undefined}
              onClick={() => view.set((now) => ({ ...now, routeId: each.id, cardId: null, stepId: null }))}
            >
              {each.title}
            </button>
            {mayEdit ? <RouteMenu route={each} /> : null}
          </li>
        ))}
      </ul>
      {mayEdit ? (
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={addRoute}>
          Route toevoegen
        </Button>
      ) : null}
      <h2 className={classes.heading}>Stappen</h2>
      <ol className={classes.list}>
        {route?.steps.map((step) => (
          <OutlineStep key={step.id} step={step} />
        ))}
      </ol>
      {mayEdit && route ? (
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={addStep}>
          Stap toevoegen
        </Button>
      ) : null}
    </>
  );
}

const OutlineStep = memo(function OutlineStep({ step }: { step: Step }) {
  const { view } = useEditing();
  const commands = useCardCommands();
  const isChosen = useView((now) => now.stepId === step.id);
  const cardId = useView((now) => now.cardId);
  return (
    <li>
      <button
        type="button"
        className={classes.step}
        data-chosen={isChosen || undefined}
        aria-expanded={isChosen}
        onClick={() => view.set((now) => ({ ...now, stepId: step.id, cardId: null }))}
      >
        <span className={classes.number}>{step.label}</span>
        {step.title}
      </button>
      {isChosen && step.cards.length > 0 ? (
        <ul className={classes.cards}>
          {step.cards.map((card) => (
            <li key={card.id}>
              <button
                type="button"
                className={classes.card}
                aria-current={card.id === cardId || undefined}
                onClick={() => commands.select(card.id)}
              >
                {card.title}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
});
