'use client';

import { keyOf } from '@/lib/core/presence';
import { Button } from '@mantine/core';
import { IconChevronLeft, IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { RouteId } from '@/schemas/ids';
import type { Step } from '@/schemas/protocol-flow';
import { useDocumentPart, useEditing, useRoute, useView } from '../editing-context';
import { cardInHand, onRoute } from '../editor-view';
import { atPlace, placeOf } from '../going/places';
import { RouteMenu } from '../menus/route-menu';
import { useAddRoute } from '../menus/use-add-route';
import { useAddStep } from '../menus/use-add-step';
import { OverviewSlot } from '../overview-place';
import { PeopleAt } from '../presence/people-at';
import { turnOutline } from '../turn-folds';
import { useCardCommands } from '../use-card-commands';
import classes from './outline.module.css';

/** Routes, and the steps and cards of the chosen route: the quickest way around. */
export function Outline() {
  const editing = useEditing();
  const { mayEdit, view } = editing;
  const routes = useDocumentPart((document) => document.routes);
  const route = useRoute();
  const tab = useView((now) => now.tab);
  return (
    <>
      <div className={classes.head}>
        <h2 className={classes.heading}>Routes</h2>
        <IconButton
          label="Vouw routes en stappen in"
          aria-expanded
          {...atPlace(placeOf.outlineFold)}
          onClick={() => turnOutline(editing, 'button')}
        >
          <IconChevronLeft size={16} />
        </IconButton>
      </div>
      <ul className={classes.list}>
        {routes.map((each, index) => (
          <li key={each.id} className={classes.line} data-chosen={each.id === route?.id || undefined}>
            <button
              type="button"
              className={classes.choose}
              aria-current={each.id === route?.id || undefined}
              onClick={() => view.set(onRoute(each.id))}
            >
              {each.title}
              {each.id === route?.id ? null : <PeopleAt place={keyOf.inRoute(each.id)} />}
            </button>
            {mayEdit ? (
              <RouteMenu
                routeId={each.id}
                title={each.title}
                index={index}
                isLast={index === routes.length - 1}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {mayEdit ? <AddRoute /> : null}
      <h2 className={classes.heading}>Stappen</h2>
      <ol className={classes.list}>
        {route?.steps.map((step) => (
          <OutlineStep key={step.id} step={step} />
        ))}
      </ol>
      {mayEdit && route ? <AddStep routeId={route.id} /> : null}
      {tab === 'flow' && route ? <OverviewSlot className={classes.overview} /> : null}
    </>
  );
}

const AddRoute = memo(function AddRoute() {
  const add = useAddRoute();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      className={classes.add}
      leftSection={<IconPlus size={14} />}
      onClick={add}
    >
      Route toevoegen
    </Button>
  );
});

const AddStep = memo(function AddStep({ routeId }: { routeId: RouteId }) {
  const add = useAddStep();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      className={classes.add}
      leftSection={<IconPlus size={14} />}
      onClick={() => add(routeId)}
    >
      Stap toevoegen
    </Button>
  );
});

const OutlineStep = memo(function OutlineStep({ step }: { step: Step }) {
  const { view } = useEditing();
  const commands = useCardCommands();
  const isChosen = useView((now) => now.stepId === step.id);
  const cardId = useView((now) => (now.stepId === step.id ? cardInHand(now) : null));
  return (
    <li>
      <button
        type="button"
        className={classes.step}
        data-chosen={isChosen || undefined}
        aria-expanded={isChosen}
        onClick={() => view.set((now) => ({ ...now, stepId: step.id, chosen: null }))}
      >
        <span className={classes.number}>{step.label}</span>
        {step.title}
        <PeopleAt place={keyOf.inStep(step.id)} />
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
