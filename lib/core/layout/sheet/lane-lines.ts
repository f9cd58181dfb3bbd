import { outcomeTone } from '@/lib/core/design';
import type { SceneLine } from '../scene';
import { gaps, stroke, track } from './measures';
import type { PlacedOutcome, PlacedPart } from './placed';
import { type PlacedStart, startsOf } from './place-outcomes';

type Bundle = { outcome: PlacedOutcome; starts: PlacedStart[]; at: number; top: number; bottom: number };

/**
 * The lines to the outcomes: from every pill straight to a vertical track of its outcome, and along it to the box.
 * Lines to one outcome share a track. The tracks stand in the order with the fewest crossings.
 */
export function laneLines(placed: PlacedPart): SceneLine[] {
  const starts = placed.steps.flatMap(({ frames }) => frames.flatMap((frame) => startsOf(frame)));
  const bundles = placed.outcomes.flatMap((outcome) => {
    const own = starts.filter(({ to }) => to === outcome.card.card.id);
    if (own.length === 0) return [];
    const at = entryOf(outcome, own);
    const ys = [at, ...own.map(({ y }) => y)];
    return [{ outcome, starts: own, at, top: Math.min(...ys), bottom: Math.max(...ys) }];
  });
  const order = fewestCrossings(bundles.filter(({ top, bottom }) => bottom - top > 0.01));
  const gap = Math.min(track, (gaps.lane - 8) / Math.max(1, order.length));
  return bundles.flatMap((bundle) => {
    const { outcome, at } = bundle;
    const end = outcome.box.x;
    const place = order.indexOf(bundle);
    const x = place === -1 ? end - gaps.lane / 2 : end - 8 - place * gap;
    const kind = outcome.card.card.kind === 'outcome' ? outcome.card.card.outcome : 'other';
    return bundle.starts.map((start) => ({
      id: `line-${start.exitIds.join('-')}`,
      exitIds: [...start.exitIds],
      fromCardId: start.source.card.id,
      toCardId: outcome.card.card.id,
      points:
        Math.abs(start.y - at) < 0.01
          ? [
              { x: start.edge, y: at },
              { x: end, y: at },
            ]
          : [
              { x: start.edge, y: start.y },
              { x, y: start.y },
              { x, y: at },
              { x: end, y: at },
            ],
      stroke: outcomeTone[kind],
      strokeWidth: stroke,
    }));
  });
}

/** Where lines come in: straight from the first pill at the height of the box, else near its top. */
function entryOf({ box }: PlacedOutcome, starts: readonly PlacedStart[]): number {
  const inset = 11;
  const level = starts.map(({ y }) => y).filter((y) => y >= box.y + inset && y <= box.y + box.height - inset);
  return level.length > 0 ? Math.min(...level) : box.y + Math.min(16, box.height / 2);
}

/** Bundles from the lane outwards; tried in every order while they are few. */
function fewestCrossings(bundles: readonly Bundle[]): Bundle[] {
  const start = [...bundles].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  if (bundles.length > 6) return start;
  let best = start;
  let least = crossings(start);
  for (const order of permutations(start)) {
    const count = crossings(order);
    if (count < least) [best, least] = [order, count];
  }
  return best;
}

/** A line out of a pill crosses the tracks left of its own; the last stretch into the box those right of it. */
function crossings(order: readonly Bundle[]): number {
  let count = 0;
  order.forEach((bundle, place) => {
    const spans = (y: number, other: Bundle) => y > other.top + 0.01 && y < other.bottom - 0.01;
    for (const other of order.slice(place + 1))
      count += bundle.starts.filter(({ y }) => spans(y, other)).length;
    for (const other of order.slice(0, place)) count += spans(bundle.at, other) ? 1 : 0;
  });
  return count;
}

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((one, i) =>
    permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [one, ...rest]),
  );
}
