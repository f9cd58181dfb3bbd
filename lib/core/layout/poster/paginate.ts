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
    const isLong = page.length === 0 || !fits([view], true);
    const cut = isLong
      ? cutStep(view, (head) => fits([...page, head], isContinued), page.length === 0)
      : undefined;
    if (cut) page.push(cut.head);
    else if (page.length === 0) page.push(view);
    if (cut) waiting.unshift(cut.rest);
    else if (page[page.length - 1] !== view) waiting.unshift(view);
    parts.push(page);
    page = [];
  }
  if (page.length > 0 || parts.length === 0) parts.push(page);
  return parts.map((steps, i) => ({ ...whole, steps, isContinued: i > 0 }));
}

type Cut = { head: StepView; rest: StepView };

/**
 * The most cards of a step that still fit, else the most tasks of its first card. On an empty page (`must`)
 * the smallest cut is made even when it does not fit: the sheet then grows.
 */
function cutStep(view: StepView, fits: (head: StepView) => boolean, must: boolean): Cut | undefined {
  const cut = (cards: CardView[], rest: CardView[]): Cut => ({
    head: { ...view, cards },
    rest: { ...continued(view.step), cards: rest },
  });
  const afterCards = (count: number) => cut(view.cards.slice(0, count), view.cards.slice(count));
  const [first, ...others] = view.cards;
  const afterTasks = (count: number) => {
    const [head, rest] = cutView(first!, count);
    return cut([head], [rest, ...others]);
  };
  const cards = mostThat(view.cards.length - 1, (count) => fits(afterCards(count).head));
  if (cards > 0) return afterCards(cards);
  const most = (first?.tasks.length ?? 0) - 1;
  const tasks = mostThat(most, (count) => fits(afterTasks(count).head));
  if (tasks > 0) return afterTasks(tasks);
  if (!must) return undefined;
  if (most > 0) return afterTasks(1);
  return others.length > 0 ? afterCards(1) : undefined;
}

/** The largest count up to `most` that fits, 0 for none; what fits with more fits with fewer. */
function mostThat(most: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = Math.max(0, most);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function continued(step: Step): Omit<StepView, 'cards'> {
  return { step, isContinued: true };
}
