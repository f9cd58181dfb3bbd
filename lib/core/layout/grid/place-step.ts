import type { CardId, ColumnId } from '@/schemas/ids';
import type { Card, Step } from '@/schemas/protocol-flow';
import { type CardFace, cardFace } from '../card-face';
import type { CardView } from '../card-view';
import type { Kit } from '../kit';
import type { Box } from '../scene';
import type { Grid } from './make-grid';

/** A card with its place: the strips it lies over (`from` to `to`, counted from 0) and its box. */
export type PlacedCard = { view: CardView; step: Step; from: number; to: number; box: Box; face: CardFace };

/** A card is not drawn out to more than this times its own height to end level with its neighbours. */
const mostStretch = 1.35;

/**
 * Places the cards of one step below `top`, in reading order: a card goes below earlier cards that share
 * a strip with it, else beside them. Outcomes stand in the last strip at the height of what leads to them.
 */
export function placeStep(
  kit: Kit,
  grid: Grid,
  step: Step,
  views: readonly CardView[],
  top: number,
): PlacedCard[] {
  const gap = kit.style.cardGap;
  const bottoms = grid.strips.map(() => top - gap);
  const placed: PlacedCard[] = [];
  for (const view of views) {
    if (view.card.kind === 'outcome') continue;
    const { from, to } = spanOf(grid, view.card);
    let y = top;
    for (let i = from; i <= to; i++) y = Math.max(y, bottoms[i]! + gap);
    const card = placeCard(kit, grid, step, view, from, to, y);
    for (let i = from; i <= to; i++) bottoms[i] = y + card.box.height;
    placed.push(card);
  }
  levelBottoms(placed, gap);
  return [...placed, ...placeOutcomes(kit, grid, step, views, placed, top)];
}

function placeCard(
  kit: Kit,
  grid: Grid,
  step: Step,
  view: CardView,
  from: number,
  to: number,
  y: number,
): PlacedCard {
  const first = grid.strips[from]!;
  const last = grid.strips[to]!;
  const width = last.x + last.width - first.x;
  const columns = grid.strips
    .slice(from, to + 1)
    .flatMap(({ column, x, width: strip }) =>
      column ? [{ columnId: column.id, from: x - first.x, to: x - first.x + strip }] : [],
    );
  const face = cardFace(kit, view, { width, columns });
  return { view, step, from, to, face, box: { x: first.x, y, width, height: face.height } };
}

/** From the first to the last column that takes part; over all columns when none of the route does. */
function spanOf(grid: Grid, card: Card): { from: number; to: number } {
  const ids = new Set<ColumnId>(card.parts.map(({ columnId }) => columnId));
  const at = grid.strips.flatMap(({ column }, i) => (column && ids.has(column.id) ? [i] : []));
  return { from: at[0] ?? 0, to: at[at.length - 1] ?? grid.columnCount - 1 };
}

/** Cards that begin at the same height end at the same height where nothing stands in the way. */
function levelBottoms(placed: readonly PlacedCard[], gap: number): void {
  for (const card of placed) {
    const beside = placed.filter((other) => Math.abs(other.box.y - card.box.y) < 0.01);
    let bottom = Math.max(...beside.map(({ box }) => box.y + box.height));
    for (const other of placed) {
      if (other.box.y > card.box.y && other.from <= card.to && card.from <= other.to) {
        bottom = Math.min(bottom, other.box.y - gap);
      }
    }
    const levelled = bottom - card.box.y;
    if (levelled < card.box.height * mostStretch) card.box.height = Math.max(card.box.height, levelled);
  }
}

function placeOutcomes(
  kit: Kit,
  grid: Grid,
  step: Step,
  views: readonly CardView[],
  placed: readonly PlacedCard[],
  top: number,
): PlacedCard[] {
  const lane = grid.strips.length - 1;
  const wanted = views
    .filter(({ card }) => card.kind === 'outcome')
    .map((view) => ({ view, y: heightOfSources(view.card.id, placed) ?? top }))
    .sort((a, b) => a.y - b.y);
  let free = top;
  return wanted.map(({ view, y }) => {
    const card = placeCard(kit, grid, step, view, lane, lane, Math.max(free, y));
    free = card.box.y + card.box.height + kit.style.cardGap;
    return card;
  });
}

/** The top of the first card of this step that leads to the outcome. */
function heightOfSources(outcome: CardId, placed: readonly PlacedCard[]): number | undefined {
  const sources = placed.filter(({ view }) =>
    view.card.exits.some(({ to }) => 'cardId' in to && to.cardId === outcome),
  );
  return sources.length === 0 ? undefined : Math.min(...sources.map(({ box }) => box.y));
}
