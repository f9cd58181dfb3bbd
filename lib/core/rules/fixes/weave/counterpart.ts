import { asks, cardsOf, findCard } from '@/lib/core/protocol/questions';
import type { CardId, RouteId } from '@/schemas/ids';
import type { Card, Step } from '@/schemas/protocol-flow';
import type { OutcomeKind, QuestionKind, Tag } from '@/schemas/vocabulary';
import type { Draft } from '../draft';

const nameless: readonly (QuestionKind | OutcomeKind)[] = ['other', 'triage'];
/** Tags of which the first card in a step is the place that people mean. */
const landmarks: readonly Tag[] = ['child-check', 'risk-nature-severity', 'inform-before-report'];

/**
 * The card of the route that stands for this card of the model: the same card in a document made from the model, the
 * same question or outcome in law, the same title, the beginning, or the same landmark in that statutory step.
 */
export function counterpart(
  { protocol, model }: Draft,
  routeId: RouteId,
  modelId: CardId,
  leaveOut: ReadonlySet<string> = new Set(),
): Card | undefined {
  const wanted = findCard(model, modelId);
  const route = protocol.routes.find(({ id }) => id === routeId);
  if (!wanted || !route) return undefined;
  const cards = cardsOf(route).filter(({ id }) => !leaveOut.has(id));
  const alike = cards.filter((card) => isAlike(card, wanted.card));
  const near = (card: Card) =>
    route.steps.some((step) => step.cards.includes(card) && sharesKind(step, wanted.step));
  const isStart = wanted.route.startCardId === modelId;
  return (
    alike.find(({ id }) => id === modelId) ??
    alike.find(({ title }) => title === wanted.card.title) ??
    alike
      .filter((card) => hasSameLaw(card, wanted.card))
      .toSorted((a, b) => Number(near(b)) - Number(near(a)))[0] ??
    (isStart ? cards.find(({ id }) => id === route.startCardId) : undefined) ??
    cards.find((card) => card.kind !== 'outcome' && near(card) && isSameLandmark(card, wanted.card))
  );
}

function isAlike(card: Card, wanted: Card): boolean {
  if (card.kind === 'question' && wanted.kind === 'question') return asks(card, ...wanted.questions);
  if (card.kind === 'outcome' && wanted.kind === 'outcome') return card.outcome === wanted.outcome;
  return card.kind === wanted.kind;
}

function hasSameLaw(card: Card, wanted: Card): boolean {
  if (card.kind === 'question')
    return wanted.kind === 'question' && card.questions.some((kind) => !nameless.includes(kind));
  if (card.kind === 'outcome') return wanted.kind === 'outcome' && !nameless.includes(card.outcome);
  return false;
}

export function sharesKind(step: Step, wanted: Step): boolean {
  return step.kinds.some((kind) => wanted.kinds.includes(kind));
}

function isSameLandmark(card: Card, wanted: Card): boolean {
  return landmarks.some((tag) => card.tags.includes(tag) && wanted.tags.includes(tag));
}
