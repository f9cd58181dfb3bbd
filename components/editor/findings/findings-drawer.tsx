'use client';

import { Drawer, Text } from '@mantine/core';
import { useStoreValue } from '@/components/ui/use-store-value';
import type { Finding } from '@/lib/core/rules';
import { findCard, findStep } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import { useDocument, useEditing, useView } from '../editing-context';
import { severities } from './severity';
import classes from './findings.module.css';

/** Every finding, worst first. Choosing one goes to the card or step it is about. */
export function FindingsDrawer() {
  const { view } = useEditing();
  const open = useView((now) => now.open === 'findings');
  return (
    <Drawer
      opened={open}
      onClose={() => view.set((now) => ({ ...now, open: 'nothing' }))}
      position="right"
      title="Controle van het concept"
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
    >
      <Findings />
    </Drawer>
  );
}

function Findings() {
  const { findings, view } = useEditing();
  const all = useStoreValue(findings, (list) => list);
  const document = useDocument();

  function goTo({ where }: Finding) {
    const card = where.cardId ? findCard(document, where.cardId) : undefined;
    const step = where.stepId ? findStep(document, where.stepId) : undefined;
    view.set((now) => ({
      ...now,
      open: 'nothing',
      tab: where.columnId && !card && !step ? 'people' : now.tab === 'table' ? 'table' : 'flow',
      routeId: card?.route.id ?? step?.route.id ?? where.routeId ?? now.routeId,
      stepId: card?.step.id ?? step?.step.id ?? now.stepId,
      cardId: card?.card.id ?? null,
    }));
  }

  if (all.length === 0) return <Text>Geen bevindingen. Het stroomschema klopt.</Text>;
  return (
    <ul className={classes.list}>
      {severities.flatMap(({ severity, sign, one }) =>
        all
          .filter((finding) => finding.severity === severity)
          .map((finding, index) => (
            <li key={`${finding.rule}-${index}`}>
              <button type="button" className={classes.finding} onClick={() => goTo(finding)}>
                <span className={classes.sign} data-severity={severity} aria-hidden="true">
                  {sign}
                </span>
                <span>
                  {finding.message}
                  <br />
                  <span className={classes.place}>
                    {one} · {placeOf(document, finding)}
                  </span>
                </span>
              </button>
            </li>
          )),
      )}
    </ul>
  );
}

function placeOf(document: Protocol, { where, rule }: Finding): string {
  const card = where.cardId ? findCard(document, where.cardId) : undefined;
  if (card) return `stap ${card.step.label}, ${card.card.title}`;
  const step = where.stepId ? findStep(document, where.stepId) : undefined;
  if (step) return `stap ${step.step.label}`;
  const column = document.columns.find(({ id }) => id === where.columnId);
  if (column) return column.label;
  return document.routes.find(({ id }) => id === where.routeId)?.title ?? rule;
}
