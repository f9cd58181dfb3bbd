import type { Exit } from '@/schemas/protocol-flow';
import { beginMatching, pairByKey, type Candidate } from './match-things';

/** Where a line leads. */
const targetOf = ({ to }: Exit) => ('cardId' in to ? `card ${to.cardId}` : `route ${to.routeId}`);

/**
 * Which line of the old version is which of the new. A line is known by its ends and its answers: the card it
 * leaves, the card it leads to, and what it says. The targets of both versions must be named alike.
 */
export function matchExits(
  before: readonly Candidate<Exit>[],
  after: readonly Candidate<Exit>[],
): Map<string, string> {
  const matching = beginMatching(before, after);
  const said = ({ thing: { label, answers } }: Candidate<Exit>) => `${label}\u0000${answers.join()}`;
  const whole = (one: Candidate<Exit>) => [one.holder, targetOf(one.thing), said(one)].join('\u0000');
  pairByKey(matching, (one) => `${one.thing.id}\u0000${whole(one)}`);
  pairByKey(matching, whole, true);
  pairByKey(matching, ({ thing }) => thing.id);
  pairByKey(matching, whole);
  pairByKey(matching, (one) => [one.holder, targetOf(one.thing), one.thing.answers.join()].join('\u0000'));
  pairByKey(matching, (one) => `${one.holder}\u0000${said(one)}`);
  pairByKey(matching, (one) => [one.holder, targetOf(one.thing)].join('\u0000'));
  return matching.found;
}
