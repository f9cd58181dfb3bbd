'use client';

import { Text } from '@mantine/core';
import { memo, useDeferredValue, useState } from 'react';
import { findCard } from '@/lib/core/protocol/questions';
import type { CardId, StepId } from '@/schemas/ids';
import { ShownDocument, useDocument, useRoute, useView } from '../editing-context';
import { cardInHand } from '../editor-view';
import { CardInspector } from './card-inspector';
import { SeveralCards } from './several-cards';
import { RouteInspector } from './route-inspector';
import { StepInspector } from './step-inspector';

/**
 * The chosen cards, or the one, else the chosen step, else the route. What is done on the canvas shows there first; the fields
 * follow in slices. While somebody works in the fields they follow at once, so that no edit starts from old text.
 */
export function Inspector() {
  const newest = useDocument();
  const later = useDeferredValue(newest);
  const [isInUse, setInUse] = useState(false);
  const isAsked = useView((view) => view.open === 'inspector');
  const chosen = { cardId: useView(cardInHand), stepId: useView((view) => view.stepId) };
  const several = useView((view) => (view.chosen?.on === 'cards' ? view.chosen.cardIds : null));
  const cardId = useDeferredValue(chosen.cardId);
  const stepId = useDeferredValue(chosen.stepId);
  // The panel opens in the frame that shows the choice; its fields come after it.
  const isOpen = useDeferredValue(true, false);
  // Who asks for the fields gets those of what is chosen now: the focus must not land in fields about to go.
  const isAtOnce = isInUse || isAsked;
  return (
    <div
      onFocusCapture={() => setInUse(true)}
      onBlurCapture={(event) => setInUse(event.currentTarget.contains(event.relatedTarget))}
    >
      <ShownDocument value={isAtOnce ? newest : later}>
        {several && several.length > 1 ? (
          <SeveralCards cardIds={several} />
        ) : isOpen || isAtOnce ? (
          <FieldsOf {...(isAtOnce ? chosen : { cardId, stepId })} />
        ) : null}
      </ShownDocument>
    </div>
  );
}

const FieldsOf = memo(function FieldsOf({
  cardId,
  stepId,
}: {
  cardId: CardId | null;
  stepId: StepId | null;
}) {
  const document = useDocument();
  const route = useRoute();
  if (cardId && findCard(document, cardId)) return <CardInspector cardId={cardId} />;
  const step = route?.steps.find(({ id }) => id === stepId);
  if (step) return <StepInspector key={step.id} step={step} />;
  if (route) return <RouteInspector key={route.id} route={route} />;
  return <Text size="sm">Voeg links een route toe om te beginnen.</Text>;
});
