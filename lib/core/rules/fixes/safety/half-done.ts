import type { Danger } from './danger';
import { reach, type Flow } from './flow';

/** What comes in can be come to, and a question that comes in has two ways on at least. */
export function halfDone(before: Flow, after: Flow): Danger[] {
  const was = reach(before, [...before.entrances.values()]);
  const lostAlready = [...before.cards.keys()].filter((id) => !was.has(id));
  const is = reach(after, [...after.entrances.values(), ...lostAlready]);
  return [...after.cards.values()]
    .filter(({ card }) => !before.cards.has(card.id))
    .filter(({ card }) => !is.has(card.id) || (card.kind === 'question' && card.exits.length < 2))
    .map(({ card }) => ({ law: 'half-done', at: card.id }));
}
