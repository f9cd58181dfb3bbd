import type { AcuteCard, AcuteFlow } from './acute-flows';

const calling = ['call', 'emergency', 'report'];
const outcomes = ['emergency', 'report', 'other', 'help', 'close'];

/**
 * What is wrong with a route for danger, found by trying: it plays every run, and every way of answering. Slow and plain
 * on purpose: it stands beside the rule that reasons.
 */
export function lateInDanger(flow: AcuteFlow): string[] {
  const { cards } = flow;
  if (endsUncalled(cards) || goesRoundUncalled(cards)) return ['nobody-called'];
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

/** A run is what is still open; it is over when nothing is. One that calls is none. */
function endsUncalled(cards: readonly AcuteCard[]): boolean {
  const seen = new Set<string>();
  const runs: { open: readonly string[]; hasEnd: boolean }[] = [{ open: [cards[0]!.id], hasEnd: false }];
  for (let run = runs.pop(); run; run = runs.pop()) {
    const key = `${run.hasEnd} ${[...run.open].sort().join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (run.open.length === 0 && run.hasEnd) return true;
    for (const id of run.open) {
      const { kind, to } = cardOf(cards, id);
      if (calling.includes(kind)) continue;
      const rest = run.open.filter((one) => one !== id);
      const hasEnd = run.hasEnd || outcomes.includes(kind);
      const isOver = to.length === 0 || kind === 'help' || kind === 'close';
      const steps = isOver ? [[]] : kind === 'question' ? to.map((one) => [one]) : [to];
      for (const next of steps) runs.push({ open: [...new Set([...rest, ...next])], hasEnd });
    }
  }
  return false;
}

/** One is asked the same again, and nobody called. */
function goesRoundUncalled(cards: readonly AcuteCard[]): boolean {
  const quiet = cards.filter(({ id }) => !calls(cards, id));
  const before = reach(quiet, cards[0]!.id);
  return quiet.some(
    ({ id, kind, to }) =>
      kind === 'question' && before.has(id) && to.some((one) => reach(quiet, one).has(id)),
  );
}

function reach(cards: readonly AcuteCard[], from: string): Set<string> {
  const reached = new Set<string>();
  const queue = [from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const card = cards.find((one) => one.id === id);
    if (!card || reached.has(id)) continue;
    reached.add(id);
    queue.push(...card.to);
  }
  return reached;
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
