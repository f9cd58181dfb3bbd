import { asks } from '@/lib/core/protocol/questions';
import type { Exit, Route } from '@/schemas/protocol-flow';
import { alwaysAfter, type Stop } from './ways-past';

/** "Nee" at weighing 1, without doubt: nothing is left to weigh. */
export function saysNoSuspicion({ answers }: Exit, { card }: Pick<Stop, 'card'>): boolean {
  if (!asks(card, 'weighing-1')) return false;
  return answers.includes('no') && !answers.includes('doubt') && !answers.includes('yes');
}

/** Who doubts whether there is a suspicion, may report straight away. */
export function isDoubt({ answers }: Exit, { card }: Stop): boolean {
  return asks(card, 'weighing-1') && answers.includes('doubt');
}

/** Where that leads is for ML-11. */
export function saysUnsafe({ answers }: Exit, { card }: Stop): boolean {
  return asks(card, 'weighing-2') && !answers.includes('no');
}

/** In practice one stops when the talk takes the worry away: an answer, and only after a talk. No law says so. */
export function closesAfterTalk(home: Route, { to }: Exit, { card, step, route }: Stop): boolean {
  if (route.id !== home.id || card.kind !== 'question' || !step.kinds.includes('talk')) return false;
  const cards = route.steps.flatMap((one) => one.cards);
  const target = 'cardId' in to ? cards.find(({ id }) => id === to.cardId) : undefined;
  if (target?.kind !== 'outcome' || target.outcome !== 'close') return false;
  const talks = route.steps.filter(({ kinds }) => kinds.includes('talk')).flatMap((one) => one.cards);
  return alwaysAfter(route, card.id, (one) => one.kind === 'action' && talks.includes(one));
}

/** "Waar gaat het om?" may send a worry of another kind to a route of its own. */
export function leavesByAnswer({ to }: Exit, { card, route }: Stop): boolean {
  return route.kind === 'home' && card.kind === 'question' && 'routeId' in to;
}
