import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { urgent, type Flow, type Placed } from './flow';
import type { Danger } from './danger';
import { rankOf } from './landmarks';

/**
 * No hand-over, way out for danger or advice comes later than it came: on the shortest way to it there is nothing
 * more than what the law puts before it. What is open everywhere stays open, and as quick.
 */
export function comesLater(
  [before, was]: readonly [Protocol, Flow],
  [after, is]: readonly [Protocol, Flow],
): Danger[] {
  const isUrgent = isUrgentIn(before);
  const wanted = [...was.cards.values()].filter(({ card }) => hurries(card, isUrgent));
  const inFlow = [...was.entrances].flatMap(([name, from]) => {
    const start = is.entrances.get(name);
    if (!start) return [];
    const distances = distancesFrom(was, from, () => 1);
    return wanted.flatMap((target): Danger[] => {
      const old = distances.get(target.card.id);
      if (old === undefined) return [];
      const cost = (placed: Placed) =>
        was.cards.has(placed.card.id) || !belongsBefore(placed, target, isUrgent) ? 1 : 0;
      const now = distancesFrom(is, start, cost).get(target.card.id);
      return now === undefined || now > old ? [{ law: 'later', at: target.card.id }] : [];
    });
  });
  return [...inFlow, ...closedExits(before, after)];
}

type IsUrgent = (card: Card) => boolean;

function isUrgentIn({ routes }: Protocol): IsUrgent {
  const quick = new Set(routes.filter(({ kind }) => urgent.includes(kind)).map(({ id }) => id));
  return ({ kind, exits, ...card }) =>
    exits.some(({ to }) => 'routeId' in to && quick.has(to.routeId)) ||
    (kind === 'outcome' && 'outcome' in card && card.outcome === 'emergency');
}

function hurries(card: Card, isUrgent: IsUrgent): boolean {
  return card.kind === 'handover' || isUrgent(card) || card.tags.includes('veilig-thuis-advice');
}

/** By the order of the law; and what opens a way out for danger itself holds nobody up who is in danger. */
function belongsBefore(placed: Placed, target: Placed, isUrgent: IsUrgent): boolean {
  if (target.card.kind !== 'handover' && isUrgent(placed.card) && isUrgent(target.card)) return true;
  const advises = ({ card }: Placed) => card.tags.includes('veilig-thuis-advice');
  if (advises(placed) && advises(target) && !isUrgent(target.card) && target.card.kind !== 'handover')
    return true;
  const [own, other] = [rankOf(placed), rankOf(target)];
  return own !== undefined && other !== undefined && own < other;
}

/** The least cost of the cards one passes on the way to each card. */
function distancesFrom(flow: Flow, from: CardId, cost: (placed: Placed) => number): Map<CardId, number> {
  const found = new Map<CardId, number>([[from, cost(flow.cards.get(from)!)]]);
  const queue: CardId[] = [from];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const { to } of flow.ways.get(id) ?? []) {
      const distance = found.get(id)! + cost(flow.cards.get(to)!);
      if (distance >= (found.get(to) ?? Infinity)) continue;
      found.set(to, distance);
      queue.push(to);
    }
  }
  return found;
}

function closedExits(before: Protocol, after: Protocol): Danger[] {
  const closed = before.globalExits.filter(({ id, kind, to, contactIds }) => {
    const now = after.globalExits.find((one) => one.id === id);
    if (now?.kind !== kind) return true;
    const sameWay = to === undefined || JSON.stringify(to) === JSON.stringify(now.to);
    return !sameWay || !contactIds.every((one) => now.contactIds.includes(one));
  });
  return closed.map(({ id }) => ({ law: 'later', at: id }));
}
