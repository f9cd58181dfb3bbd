import { afterUnsafety, isReport } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { OutcomeKind } from '@/schemas/vocabulary';
import type { Danger } from './danger';
import { reach, urgent, type Flow, type Placed, type Way } from './flow';
import { isHurried, isLandmark, isSettled, landmarks, saysReport, type Landmark } from './landmarks';

/** One thing that may lie on every way: a card, or a landmark by whichever card holds it. */
type Guard = {
  name: string;
  landmark?: Landmark;
  before: ReadonlySet<CardId>;
  after: ReadonlySet<CardId>;
  /** It asks what a report settles. */
  isSettled: boolean;
};

/**
 * Whatever lay on every way to an end, from each place where one can begin, still does; and a new end lies behind
 * what all ends of its kind lay behind.
 */
export function walkedPast(before: Flow, after: Flow): Danger[] {
  const guards = guardsOf(before, after);
  const shortcuts = newShortcuts(before, after);
  return [...before.entrances].flatMap(([name, from]) => {
    const start = after.entrances.get(name);
    const reached = reach(before, [from]);
    if (!start) return [{ law: 'lost' as const, at: name }];
    const ends = [...reached].filter((id) => isEnd(before, id) && after.cards.has(id));
    const reachedAfter = reach(after, [start]);
    const cutOff = [...reached].filter((id) => after.cards.has(id) && !reachedAfter.has(id));
    const newEnds = [...reachedAfter].filter((id) => !reached.has(id) && isGuardedEnd(after.cards.get(id)!));
    const unreached = cutOff.map((id): Danger => ({ law: 'lost', at: id }));
    const passed = guards.flatMap((guard): Danger[] => {
      if (![...guard.before].some((id) => reached.has(id))) return [];
      const around = reach(before, [from], { avoid: guard.before });
      const guarded = ends.filter((id) => !around.has(id) && !guard.before.has(id));
      if (guarded.length === 0) return [];
      const by = guard.isSettled ? (way: Way) => !shortcuts.has(way.exit.id) : undefined;
      const past = reach(after, [start], { avoid: guard.after, by });
      const old = guarded.filter((id) => past.has(id));
      const fresh = newEnds.filter(
        (id) =>
          past.has(id) &&
          holdsFor(
            guard,
            after.cards.get(id)!,
            ends.map((end) => before.cards.get(end)!),
            guarded,
          ),
      );
      return [...old, ...fresh].map((end) => ({ law: 'walked-past', at: guard.name, end }));
    });
    return [...unreached, ...passed];
  });
}

function guardsOf(before: Flow, after: Flow): Guard[] {
  const cards = [...before.cards.values()].map(({ card }): Guard => {
    const only = new Set([card.id]);
    return { name: card.id, before: only, after: only, isSettled: isSettled(card) };
  });
  const groups = landmarks.map((landmark): Guard => {
    const of = (flow: Flow) =>
      new Set([...flow.cards].filter(([, placed]) => isLandmark(placed, landmark)).map(([id]) => id));
    return {
      name: landmark,
      landmark,
      before: of(before),
      after: of(after),
      isSettled: afterUnsafety.some((kind) => kind === landmark),
    };
  });
  return [...cards, ...groups];
}

/** Where the matter ends, or leaves somebody's hands or the route. */
function isEnd(flow: Flow, id: CardId): boolean {
  const { card } = flow.cards.get(id)!;
  return card.kind === 'outcome' || card.kind === 'handover' || card.exits.some(({ to }) => 'routeId' in to);
}

function isGuardedEnd({ card, route }: Placed): boolean {
  return card.kind === 'outcome' && !urgent.includes(route.kind);
}

const early: readonly Landmark[] = ['consult', 'talk', 'weigh', 'weighing-1'];
const beforeDeciding: readonly Landmark[] = [...early, 'weighing-2'];

/** Whether a new end must lie behind the guard: all ends of its kind do, or, when there are none, what decides does. */
function holdsFor(
  guard: Guard,
  { card }: Placed,
  ends: readonly Placed[],
  guarded: readonly CardId[],
): boolean {
  if (card.kind !== 'outcome') return false;
  const alike = ends.filter(
    (end) => end.card.kind === 'outcome' && classOf(end.card.outcome) === classOf(card.outcome),
  );
  // A report that says itself to tell beforehand is a report after telling.
  const isBehind = ({ card: end }: Placed) =>
    guarded.includes(end.id) || (guard.landmark !== undefined && guard.before.has(end.id));
  const isPlain = guard.landmark === undefined && ['close', 'report'].includes(classOf(card.outcome));
  if (alike.length > 0) return !isPlain && alike.every(isBehind);
  const deciding = ends.filter(
    (end) => isReport(end.card) || (end.card.kind === 'outcome' && end.card.outcome === 'help'),
  );
  const wanted = classOf(card.outcome) === 'report' || card.outcome === 'help' ? beforeDeciding : early;
  return (
    guard.landmark !== undefined &&
    wanted.includes(guard.landmark) &&
    deciding.length > 0 &&
    deciding.every(isBehind)
  );
}

function classOf(outcome: OutcomeKind): string {
  return outcome === 'report-and-help' ? 'report' : outcome;
}

/** Lines that the edit drew or turned to a report, on an answer after which one reports anyway. */
function newShortcuts(before: Flow, after: Flow): Set<string> {
  const old = new Map([...before.ways.values()].flat().map((way) => [way.exit.id as string, way.to]));
  return new Set(
    [...after.ways.values()].flat().flatMap(({ from, to, exit }) => {
      const isNew = old.get(exit.id) !== to;
      return isNew && saysReport(after.cards.get(from)!.card, exit) && tellsOrReports(after, to)
        ? [exit.id]
        : [];
    }),
  );
}

/** A report, or what one tells before it and nothing else. */
function tellsOrReports(flow: Flow, id: CardId): boolean {
  const { card } = flow.cards.get(id)!;
  if (isReport(card)) return true;
  return (
    card.tags.includes('inform-before-report') &&
    (flow.ways.get(id) ?? []).some(({ to }) => to !== id && isReport(flow.cards.get(to)!.card))
  );
}

/** A landmark that comes in, in a route that had none, lies on every calm way to what it must come before. */
export function besideTheWay(before: Flow, after: Flow): Danger[] {
  return landmarks.flatMap((landmark) =>
    [...before.entrances].flatMap(([name, from]): Danger[] => {
      const start = after.entrances.get(name);
      if (!start || landmark === 'tell-before-report') return [];
      const holders = (flow: Flow) =>
        [...flow.cards].filter(([, one]) => isLandmark(one, landmark)).map(([id]) => id);
      const was = reach(before, [from]);
      const had = holders(before).some((id) => was.has(id));
      const held = new Set(holders(before));
      const now = new Set(holders(after).filter((id) => !held.has(id)));
      const reached = reach(after, [start]);
      const { route } = after.cards.get(start)!;
      const isHere = [...now].some((id) => reached.has(id) && after.cards.get(id)!.route.id === route.id);
      if (had || !isHere || urgent.includes(route.kind)) return [];
      const isLate = !beforeDeciding.includes(landmark);
      const reports = [...after.cards].filter(([, { card }]) => isReport(card)).map(([id]) => id);
      const avoid = new Set([...now, ...(isLate ? reports : [])]);
      const past = reach(after, [start], { avoid, by: ({ exit }) => !isHurried(exit) });
      return [...past]
        .filter((id) => was.has(id) && isDecidingEnd(after.cards.get(id)!, isLate))
        .map((end) => ({ law: 'beside-the-way', at: landmark, end }));
    }),
  );
}

function isDecidingEnd({ card, route }: Placed, helpOnly: boolean): boolean {
  if (card.kind !== 'outcome' || urgent.includes(route.kind)) return false;
  return card.outcome === 'help' || (!helpOnly && isReport(card));
}
