import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';

type Untold = { stops: boolean; goesRound: boolean };

/**
 * By trying: whether somebody on a route about staff can stop, or be asked the same again, while no board, inspector or
 * police has heard. Follows every way card by card and never one card twice. Slow and plain on purpose: it stands beside
 * the rule that reasons. Columns in `ofBoard` go their own way.
 */
export function stopsUntold(protocol: Protocol, route: Route, ofBoard: ReadonlySet<string>): Untold {
  const cards = new Map(route.steps.flatMap((step) => step.cards.map((card) => [card.id as string, card])));
  const start = route.startCardId ? cards.get(route.startCardId) : undefined;
  const others = new Set(protocol.routes.filter((one) => one !== route).map(({ id }) => id as string));

  const isSettled = (exit: Exit, card: Card) =>
    ('routeId' in exit.to && others.has(exit.to.routeId)) ||
    (card.kind === 'question' &&
      card.questions.includes('triage') &&
      exit.answers.every((one) => one === 'no'));
  const isOfBoard = ({ columnIds }: Exit) =>
    columnIds !== undefined && columnIds.every((id) => ofBoard.has(id));
  const waysFrom = (card: Card) => card.exits.filter((exit) => !isOfBoard(exit));
  const next = ({ to }: Exit) => ('cardId' in to ? cards.get(to.cardId) : undefined);

  /** Everything that goes on from here comes to a stop, and nobody hears it. */
  function silent(card: Card | undefined, path: readonly Card[]): boolean {
    if (!card || isHeard(card) || path.includes(card)) return false;
    if (isStop(card)) return true;
    const ways = waysFrom(card);
    const goesOn = (exit: Exit) => !isSettled(exit, card) && silent(next(exit), [...path, card]);
    return card.kind === 'question' ? ways.some(goesOn) : ways.length > 0 && ways.every(goesOn);
  }

  /** There is a stop of this route on such a way that is no hand-over. */
  function stopsHere(card: Card | undefined, path: readonly Card[]): boolean {
    if (!card || path.includes(card) || !silent(card, [])) return false;
    if (isStop(card)) return !(card.kind === 'outcome' && card.outcome === 'transfer');
    return waysFrom(card).some((exit) => !isSettled(exit, card) && stopsHere(next(exit), [...path, card]));
  }

  function comesTo(wanted: Card, card: Card | undefined, path: readonly Card[]): boolean {
    if (!card || isHeard(card)) return false;
    if (card === wanted) return true;
    if (path.includes(card)) return false;
    return leads(card, (one) => comesTo(wanted, one, [...path, card]));
  }

  const leads = (card: Card, to: (one: Card | undefined) => boolean) =>
    waysFrom(card).some((exit) => !isSettled(exit, card) && to(next(exit)));

  const asked = [...cards.values()].filter((card) => card.kind === 'question' && comesTo(card, start, []));
  return {
    stops: stopsHere(start, []),
    goesRound: asked.some((card) => leads(card, (one) => comesTo(card, one, []))),
  };
}

function isHeard(card: Card): boolean {
  const heard = ['inform-board', 'confidential-inspector', 'police-report'];
  return (
    card.tags.some((tag) => heard.includes(tag)) ||
    (card.kind === 'outcome' && card.outcome === 'police-report')
  );
}

function isStop(card: Card): boolean {
  return card.exits.length === 0 || (card.kind === 'outcome' && ['help', 'close'].includes(card.outcome));
}
