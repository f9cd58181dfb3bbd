import { asks, cardsOf } from '@/lib/core/protocol/questions';
import type { CardId, RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Answer, QuestionKind } from '@/schemas/vocabulary';
import type { Combination, Passed, PlacedCards } from './combinations';
import { isReport, saysReport } from './reports';
import type { DecisionRow, GivenAnswer, Verdict } from './table';

type Flaw = Pick<DecisionRow, 'flaw' | 'flawAt'>;

/** What is wrong with a combination: it does not end, it ends in two ways, or it ends against the meldnorm. */
export function flawOf(protocol: Protocol, cards: PlacedCards, combination: Combination): Flaw {
  const [gap] = combination.gaps;
  if (gap) return { flaw: 'gap', flawAt: gap.cardId };
  const parting = overlapOf(combination);
  if (parting) return { flaw: 'overlap', flawAt: parting };
  const vain = answeredInVain(protocol, cards, combination);
  return vain ? { flaw: 'contradiction', flawAt: vain } : {};
}

/**
 * What an end comes to. Reporting, helping, calling the police: one does not exclude the other, closing excludes
 * them all. A hand-over or another kind of outcome beside an end says nothing against it.
 */
function meaningOf(verdict: Verdict): string | undefined {
  switch (verdict.kind) {
    case 'outcome':
      return verdict.outcome === 'other' ? undefined : verdict.outcome === 'close' ? 'close' : 'act';
    case 'route':
      return verdict.routeId;
    case 'handover':
      return undefined;
    case 'again':
    case 'follow':
      return 'goes on';
  }
}

/** The card where the ways to two different ends part. */
function overlapOf({ ends }: Combination): CardId | undefined {
  const telling = ends.filter(({ verdict }) => meaningOf(verdict) !== undefined);
  const [one] = telling;
  const other = telling.find(({ verdict }) => meaningOf(verdict) !== meaningOf(one!.verdict));
  if (!one || !other) return undefined;
  const passed = new Set<Passed>();
  for (let at: Passed | undefined = one.at; at; at = at.before) passed.add(at);
  for (let at: Passed | undefined = other.at; at; at = at.before) if (passed.has(at)) return at.cardId;
  return undefined;
}

/** The last question whose answer asks for a report that does not come. */
function answeredInVain(
  protocol: Protocol,
  cards: PlacedCards,
  combination: Combination,
): CardId | undefined {
  if (combination.reports) return undefined;
  const lastWeighed = combination.answers.findLast((given) =>
    kindsOf(cards, given).some((kind) => kind.startsWith('weighing-')),
  );
  const closes = combination.ends.some(
    ({ verdict }) => verdict.kind === 'outcome' && verdict.outcome === 'close',
  );
  const vain = combination.answers.findLast(
    (given) =>
      asksForReport(kindsOf(cards, given), given.answers) ||
      (closes && given === lastWeighed && given.answers.includes('doubt')),
  );
  if (!vain) return undefined;
  const isOpen = combination.ends.some(({ verdict }) =>
    mayReport(protocol, cards, verdict, vain.cardId, combination.path),
  );
  return isOpen ? undefined : vain.cardId;
}

/**
 * The professional norms: unsafe, or in doubt of it; or help that one cannot give, is not accepted or does not work, and
 * doubt about that help. Who thinks that help may be possible goes on to weigh it.
 */
const answersThatReport: Partial<Record<QuestionKind, readonly Answer[]>> = {
  'weighing-2': ['yes', 'doubt'],
  'report-needed': ['yes', 'doubt'],
  'help-possible': ['no'],
  'weighing-3': ['no', 'doubt'],
  'weighing-4': ['no', 'doubt'],
  'weighing-5': ['no', 'doubt'],
};

function asksForReport(kinds: readonly QuestionKind[], answers: readonly Answer[]): boolean {
  const wanted = kinds.flatMap((kind) => answersThatReport[kind] ?? []);
  return answers.some((answer) => wanted.includes(answer));
}

function kindsOf(cards: PlacedCards, { cardId }: GivenAnswer): readonly QuestionKind[] {
  const card = cards.get(cardId)?.card;
  return card?.kind === 'question' ? card.questions : [];
}

/**
 * Somebody may still report: a route that can, an outside body that takes over, or the decision whether to report, taken
 * once more. Who goes round in a circle does not report, unless a card of it says so in its own words.
 */
function mayReport(
  protocol: Protocol,
  cards: PlacedCards,
  verdict: Verdict,
  vain: CardId,
  path: readonly CardId[],
): boolean {
  switch (verdict.kind) {
    case 'route':
      return canReport(protocol, verdict.routeId);
    case 'handover': {
      const card = cards.get(verdict.cardId)?.card;
      const to = card?.kind === 'handover' ? card.toFunctionIds : [];
      return protocol.functions.some(({ id, kind }) => kind === 'external' && to.includes(id));
    }
    case 'again': {
      const card = cards.get(verdict.cardId)?.card;
      const circle = path.slice(Math.max(0, path.indexOf(verdict.cardId)));
      const decides = card !== undefined && card.id !== vain && asks(card, 'report-needed');
      return decides || circle.some((id) => saysReport(cards.get(id)!.card));
    }
    case 'outcome':
    case 'follow':
      return false;
  }
}

/** The route, or one that it leads on to, has an outcome that is a report. */
function canReport(protocol: Protocol, routeId: RouteId): boolean {
  const routes = new Set([routeId]);
  for (const id of routes) {
    const route = protocol.routes.find((one) => one.id === id);
    const cards = route ? cardsOf(route) : [];
    if (cards.some(isReport)) return true;
    for (const { to } of cards.flatMap((card) => card.exits)) if ('routeId' in to) routes.add(to.routeId);
  }
  return false;
}
