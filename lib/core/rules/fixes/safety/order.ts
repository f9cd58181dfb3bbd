import { asks } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Card, Route } from '@/schemas/protocol-flow';
import type { Danger } from './danger';
import { ahead, reach, urgent, type Flow, type Placed } from './flow';
import { isHurried, rankOf, ranksOf } from './landmarks';

/**
 * What comes in stands after what it builds on, and before what builds on it; and nothing comes to stand otherwise by
 * what comes in around it. So one edit after another keeps what both of them keep.
 */
export function outOfOrder(before: Flow, after: Flow): Danger[] {
  const becomes = (isWrong: Judging) => (placed: Placed) => {
    const was = before.cards.get(placed.card.id);
    return isWrong(after, placed) && !(was && isWrong(before, was));
  };
  const cards = [...after.cards.values()];
  const inOldRoutes = cards.filter(({ route }) => hadCards(before, route));
  const wrong = [
    ...[isInWrongStep, comesAfterLater, tellsTooSoon, asksTooSoon].flatMap((isWrong) =>
      inOldRoutes.filter(becomes(isWrong)),
    ),
    ...cards.filter(becomes(passesOnTooSoon)),
  ];
  const ids = [...wrong.map(({ card }) => card.id), ...markedOutOfOrder(before, after)];
  return ids.map((at) => ({ law: 'out-of-order', at }));
}

/** Whether a card stands out of order in a flow, whatever brought it there. */
type Judging = (flow: Flow, placed: Placed) => boolean;

/** Steps that come in, or get a kind, and belong before a step that stands sooner, or after one that stands later. */
function markedOutOfOrder(before: Flow, after: Flow): string[] {
  const routes = new Map([...before.cards.values()].map(({ route }) => [route.id, route]));
  const now = new Set([...after.cards.values()].map(({ route }) => route));
  return [...now].flatMap((route) => {
    const old = routes.get(route.id)?.steps;
    if (!old) return [];
    return route.steps.flatMap((step, index) => {
      const was = old.find(({ id }) => id === step.id);
      const added = ranksOf({ kinds: step.kinds.filter((kind) => !was?.kinds.includes(kind)) });
      const sooner = route.steps.slice(0, index).flatMap(ranksOf);
      const later = route.steps.slice(index + 1).flatMap(ranksOf);
      const isWrong = (rank: number) => sooner.some((one) => one > rank) || later.some((one) => one < rank);
      return added.some(isWrong) ? [step.id] : [];
    });
  });
}

function hadCards(before: Flow, route: Route): boolean {
  return [...before.cards.values()].some((placed) => placed.route.id === route.id);
}

/** In a step of another kind, with steps before it that come later in the law, or after it that come sooner. */
function isInWrongStep(_flow: Flow, { card, step, route }: Placed): boolean {
  const own = rankOf({ card, step });
  if (own === undefined || urgent.includes(route.kind)) return false;
  const place = Math.floor(own / 10) * 10;
  const ranks = ranksOf(step);
  const isDeciding = (rank: number) => rank === 40 || rank === 50;
  if (ranks.some((rank) => rank === place || (isDeciding(rank) && isDeciding(place)))) return false;
  if (card.kind === 'outcome' && ranks.length > 0) return false;
  const index = route.steps.indexOf(step);
  const sooner = route.steps.slice(index).flatMap(ranksOf);
  const later = route.steps.slice(0, index + 1).flatMap(ranksOf);
  return sooner.some((rank) => rank < place) || later.some((rank) => rank > place);
}

/**
 * Every way to it passes what belongs after it, by its step and by what it is itself: weighing after looking back. A
 * weighing that stands in the step to decide is no deciding.
 */
function comesAfterLater(flow: Flow, placed: Placed): boolean {
  const own = rankOf(placed);
  const { route, card } = placed;
  if (
    own === undefined ||
    own >= 50 ||
    !route.startCardId ||
    card.kind === 'outcome' ||
    urgent.includes(route.kind)
  )
    return false;
  const endOfPlace = Math.floor(own / 10) * 10 + 9;
  const isLater = (one: Placed) =>
    (ranksOf(one.step)[0] ?? 0) > endOfPlace && (rankOf(one) ?? 0) > endOfPlace;
  const later = [...flow.cards.values()].filter(
    (one) => one.route.id === route.id && one.card.id !== card.id && isLater(one),
  );
  if (later.length === 0 || !reach(flow, [route.startCardId]).has(card.id)) return false;
  const avoid = new Set(later.map((one) => one.card.id));
  return !reach(flow, [route.startCardId], { avoid }).has(card.id);
}

const helps = /\b(hulp|plan|steun|ondersteun\w*|begeleid\w*|behandel\w*|verwijs)\b/i;
const ends =
  /\b(rond|afrond\w*|sluit|afsluit\w*|gesloten|nazorg|volg|blijf|monitor\w*|evalueer|klaar|blijven|volgen)\b/i;

/** Gives, plans or starts help: what the fifth weighing asks the result of. */
function givesHelp({ card }: Placed): boolean {
  const counts =
    card.kind === 'action' ||
    card.kind === 'handover' ||
    (card.kind === 'outcome' && card.outcome === 'help');
  return counts && helps.test(card.title) && !(card.kind === 'outcome' && ends.test(card.title));
}

/** Asks for the result of the help where none was given yet. */
function asksTooSoon(flow: Flow, placed: Placed): boolean {
  if (!asks(placed.card, 'weighing-5')) return false;
  const helping = [...flow.cards.values()].filter(
    (one) => one.route.id === placed.route.id && givesHelp(one),
  );
  const { startCardId } = placed.route;
  if (!startCardId) return true;
  const own = new Set([placed.card.id]);
  const sooner = reach(flow, [startCardId], { avoid: own });
  const yes = placed.card.exits.filter(({ answers }) => answers.includes('yes'));
  const targets = yes.flatMap(({ to }) => ('cardId' in to ? [to.cardId] : []));
  const isStart = (way: { to: CardId }) => way.to !== startCardId;
  const onward = reach(flow, targets, { avoid: own, by: isStart });
  if (helping.some(({ card }) => onward.has(card.id) && !sooner.has(card.id))) return true;
  const without = reach(flow, [startCardId], { avoid: new Set(helping.map(({ card }) => card.id)) });
  return without.has(placed.card.id);
}

/** Tells of a report on the way to where acute danger is still to be dealt with. */
function tellsTooSoon(flow: Flow, placed: Placed): boolean {
  const { card } = placed;
  if (!card.tags.includes('inform-before-report') || card.kind === 'outcome') return false;
  const into = [...flow.ways.values()].flat().filter(({ to }) => to === card.id);
  if (into.some(({ exit }) => isHurried(exit))) return true;
  const start = placed.route.startCardId;
  const sooner = start ? reach(flow, [start], { avoid: new Set([card.id]) }) : new Set<CardId>();
  return [...ahead(flow, placed)].some((id) => dealsWithDanger(flow.cards.get(id)!.card) && !sooner.has(id));
}

function dealsWithDanger(card: Card): boolean {
  return (
    asks(card, 'weighing-2') ||
    (card.kind === 'outcome' && card.outcome === 'emergency') ||
    card.exits.some(isHurried) ||
    /\b112\b|acuut gevaar|direct gevaar|in veiligheid/i.test(card.title)
  );
}

/** Says that somebody's part is done, who then still has something to do. */
function passesOnTooSoon(flow: Flow, placed: Placed): boolean {
  if (placed.card.kind !== 'handover') return false;
  const givers = placed.card.parts.filter(({ part }) => part === 'does').map(({ columnId }) => columnId);
  return [...ahead(flow, placed)].some((id) => {
    const { card, route } = flow.cards.get(id)!;
    const isBusy = ({ columnId, part }: Card['parts'][number]) =>
      givers.includes(columnId) && (part === 'does' || part === 'decides');
    return route.id === placed.route.id && card.parts.some(isBusy);
  });
}
