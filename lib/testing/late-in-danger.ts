import type { AcuteCard, AcuteFlow } from './acute-flows';
import { endsQuietly, goesRoundQuietly, reach, type QuietCard } from './quiet-runs';

const calling = ['call', 'emergency', 'report'];
const outcomes = ['emergency', 'report', 'other', 'help', 'close'];

/**
 * What is wrong with a route for danger, found by trying: it plays every run, and every way of answering. Slow and plain
 * on purpose: it stands beside the rule that reasons.
 */
export function lateInDanger(flow: AcuteFlow): string[] {
  const { cards } = flow;
  if (endsQuietly(asQuiet(cards)) || goesRoundQuietly(asQuiet(cards))) return ['nobody-called'];
  const soon = beforeTheCall(cards);
  const late = cards.filter(
    ({ id, kind, to }) =>
      soon.has(id) &&
      (kind === 'own' || kind === 'ask') &&
      to.some((one) => [...reach(cards, one)].some((it) => calls(cards, it))),
  );
  const slow = cards.filter(({ id, term = flow.term }) => soon.has(id) && term === 'week');
  return [
    ...late.slice(0, 1).map(({ id }) => `${id}:called-later`),
    ...slow.map(({ id }) => `${id}:slow-call`),
  ];
}

const cardOf = (cards: readonly AcuteCard[], id: string) => cards.find((one) => one.id === id)!;
const calls = (cards: readonly AcuteCard[], id: string) => calling.includes(cardOf(cards, id).kind);

function asQuiet(cards: readonly AcuteCard[]): QuietCard[] {
  return cards.map(({ id, kind, to }) => ({
    id,
    to,
    isQuestion: kind === 'question',
    speaks: calling.includes(kind),
    stops: to.length === 0 || kind === 'help' || kind === 'close',
    isEnd: outcomes.includes(kind),
  }));
}

/** Where one comes before somebody surely calls, the call included. A line that calls at once hides the others. */
function beforeTheCall(cards: readonly AcuteCard[]): Set<string> {
  const all = everyAnswer(cards);
  const isSure = (id: string) => all.every((answered) => callsWithoutHandover(answered, id));
  const reached = new Set<string>();
  const queue = [cards[0]!.id];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    if (calls(cards, id)) continue;
    const { kind, to } = cardOf(cards, id);
    const sure = kind === 'question' ? [] : to.filter(isSure);
    queue.push(...(sure.length > 0 ? sure : to));
  }
  return reached;
}

function callsWithoutHandover(cards: readonly AcuteCard[], from: string): boolean {
  const direct = cards.filter(({ kind }) => kind !== 'own' && kind !== 'police');
  return [...reach(direct, from)].some((id) => calls(direct, id));
}

/** The flow with each question answered in one way, for every way. */
function everyAnswer(cards: readonly AcuteCard[]): AcuteCard[][] {
  return cards.reduce<AcuteCard[][]>(
    (flows, card) => {
      const ways = card.kind === 'question' && card.to.length > 0 ? card.to.map((one) => [one]) : [card.to];
      return flows.flatMap((flow) => ways.map((to) => [...flow, { ...card, to }]));
    },
    [[]],
  );
}
