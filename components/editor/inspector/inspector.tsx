'use client';

import { Text } from '@mantine/core';
import { memo, useDeferredValue } from 'react';
import { findCard } from '@/lib/core/protocol/questions';
import type { CardId, StepId } from '@/schemas/ids';
import { useDocument, useRoute, useView } from '../editing-context';
import { CardInspector } from './card-inspector';
import { RouteInspector } from './route-inspector';
import { StepInspector } from './step-inspector';

/** The chosen card, else the chosen step, else the route. The choice shows first; its fields follow in slices. */
export function Inspector() {
  const cardId = useDeferredValue(useView((view) => view.cardId));
  const stepId = useDeferredValue(useView((view) => view.stepId));
  return <FieldsOf cardId={cardId} stepId={stepId} />;
}

const FieldsOf = memo(function FieldsOf({ cardId, stepId }: { cardId: CardId | null; stepId: StepId | null }) {
  const document = useDocument();
  const route = useRoute();
  if (cardId && findCard(document, cardId)) return <CardInspector cardId={cardId} />;
  const step = route?.steps.find(({ id }) => id === stepId);
  if (step) return <StepInspector key={step.id} step={step} />;
  if (route) return <RouteInspector key={route.id} route={route} />;
  return <Text size="sm">Voeg links een route toe om te beginnen.</Text>;
});
