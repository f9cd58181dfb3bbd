import type { Step } from '@/schemas/protocol-flow';
import { type CardView, cutView, viewCard } from '../card-view';
import type { StepView } from '../grid/place-route';
import type { Kit } from '../kit';
import type { PaperLook } from './paper';
import { columnsOf } from '@/lib/core/protocol/questions';
import { chooseShares } from './column-widths';
import { placeRoutePart, type RoutePart } from './route-block';

/** The height a page offers; pages that go on with a route have a smaller head. */
export type Room = (isContinued: boolean) => number;

/** The whole route as one part. */
export function wholeRoute(
  kit: Kit,
  look: PaperLook,
  route: RoutePart['route'],
  hasTitle: boolean,
): RoutePart {
  const steps = route.steps.map((step) => ({
    step,
    isContinued: false,
    cards: step.cards.map((card) => viewCard(card, Infinity)),
  }));
  const shares = chooseShares(
    route,
    columnsOf(kit.lookup.protocol, route),
    kit.style,
    look.width - 2 * look.margin,
  );
  return { route, steps, isContinued: false, hasTitle, shares, hasBriefHeads: false };
}

/**
 * Cuts a route into parts that fit a page of `room` high: between steps where it can, inside a step
 * between cards where a step is too long, inside a card only where a single card fills more than a page.
 */
export function paginate(kit: Kit, look: PaperLook, whole: RoutePart, room: Room): RoutePart[] {
  const fits = (steps: StepView[], isContinued: boolean) =>
    placeRoutePart(kit, look, { ...whole, steps, isContinued }, 0, 0).height <= room(isContinued);
  const parts: StepView[][] = [];
  let page: StepView[] = [];
  const waiting = whole.steps.map((view) => ({ ...view }));
  for (let view = waiting.shift(); view; view = waiting.shift()) {
    const isContinued = parts.length > 0;
    if (fits([...page, view], isContinued)) {
      page.push(view);
      continue;
    }
    const isLong = !fits([view], true);
    const kept = isLong ? largestHead(view, (head) => fits([...page, head], isContinued)) : undefined;
    if (kept) page.push(kept.head);
    else if (page.length === 0) page.push(view);
    if (kept) waiting.unshift(kept.rest);
    else if (page[page.length - 1] !== view) waiting.unshift(view);
    parts.push(page);
    page = [];
  }
  if (page.length > 0 || parts.length === 0) parts.push(page);
  return parts.map((steps, i) => ({ ...whole, steps, isContinued: i > 0 }));
}

/** The most cards of a step, and of its next card the most tasks, that still fit. */
function largestHead(
  view: StepView,
  fits: (head: StepView) => boolean,
): { head: StepView; rest: StepView } | undefined {
  const split = (cards: CardView[], rest: CardView[]) => ({
    head: { ...view, cards },
    rest: { ...continued(view.step), cards: rest },
  });
  for (let count = view.cards.length - 1; count > 0; count--) {
    const parts = split(view.cards.slice(0, count), view.cards.slice(count));
    if (fits(parts.head)) return parts;
  }
  const [first, ...others] = view.cards;
  if (!first) return undefined;
  for (let tasks = first.tasks.length - 1; tasks > 0; tasks--) {
    const [head, rest] = cutView(first, tasks);
    const parts = split([head], [rest, ...others]);
    if (fits(parts.head)) return parts;
  }
  return undefined;
}

function continued(step: Step): Omit<StepView, 'cards'> {
  return { step, isContinued: true };
}
