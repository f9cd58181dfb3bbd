'use client';

import { Text } from '@mantine/core';
import { findCard } from '@/lib/core/protocol/questions';
import { useDocument, useRoute, useView } from '../editing-context';
import { CardInspector } from './card-inspector';
import { RouteInspector } from './route-inspector';
import { StepInspector } from './step-inspector';

/** The chosen card, else the chosen step, else the route. */
export function Inspector() {
  const document = useDocument();
  const route = useRoute();
  const cardId = useView((view) => view.cardId);
  const stepId = useView((view) => view.stepId);
  if (cardId && findCard(document, cardId)) return <CardInspector cardId={cardId} />;
  const step = route?.steps.find(({ id }) => id === stepId);
  if (step) return <StepInspector key={step.id} step={step} />;
  if (route) return <RouteInspector key={route.id} route={route} />;
  return <Text size="sm">Voeg links een route toe om te beginnen.</Text>;
}
