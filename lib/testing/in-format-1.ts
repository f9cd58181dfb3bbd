import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';

/** The document as a program of format 1 stored it: a question card had one `question`. */
export function inFormat1(document: Protocol): unknown {
  return {
    ...document,
    formatVersion: 1,
    routes: document.routes.map((route) => ({
      ...route,
      steps: route.steps.map((step) => ({ ...step, cards: step.cards.map(cardInFormat1) })),
    })),
  };
}

function cardInFormat1(card: Card): unknown {
  if (card.kind !== 'question') return card;
  const { questions, ...rest } = card;
  return { ...rest, question: questions[0] };
}
