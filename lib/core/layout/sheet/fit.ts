import type { CardId } from '@/schemas/ids';
import type { Step } from '@/schemas/protocol-flow';
import type { SheetCard } from './content';
import { sizes, withoutNotes } from './measures';
import { saidParts } from './band';
import type { Context } from './context';
import { createMemory } from './memory';
import { heightOfPart, type PartLook, placePart } from './place';
import type { PlacedPart } from './placed';
import type { Measuring } from './rows';
import type { Part, Ways } from './ways';
import { cardsOfPart } from './ways';

/** Parts below each other in one panel, each below a head of its own height (0 for none). */
export type Panel = { parts: { part: Part; look: PartLook; headHeight: (width: number) => number }[] };
export type Fit = {
  /** The parts of each panel, placed. */
  panels: PlacedPart[][];
  /** How many items of each card are shown. */
  shown: ReadonlyMap<CardId, number>;
  /** How much larger than on the smallest sheet everything in the panels is drawn: 1 to `mostScale`. */
  scale: number;
  /** Worth of what is shown, as a share of all worth: 0 to 1. */
  share: number;
  measuring: Measuring;
};

const scales = [1.5, 1.4, 1.3, 1.2, 1.1, 1.05] as const;
const airs = [1, 0.75, 0.5, 0.25, 0, -0.5] as const;
/** Where not everything fits in usual space. Tasks tell more than air does. */
const snug = -0.99;
const tight = withoutNotes;
const aLine = sizes.text * 1.25;
/** Between the parts of a panel. */
export const partGap = 14;

/** What the panels are measured with: titles, exits, facts and what never gives way, as tight as stays clear. */
export function measuringOf(
  { kit, recall }: Pick<Context, 'kit' | 'recall'>,
  ways: Ways,
  panels: readonly Panel[],
): Measuring {
  const said = new Map(
    panels.flatMap(({ parts }) =>
      parts.flatMap(({ part }) =>
        part.blocks.flatMap(({ steps }) => steps.map((plan) => [plan.step, saidParts(plan)] as const)),
      ),
    ),
  );
  const saidOf = (step: Step) => said.get(step);
  const detail = ({ items }: SheetCard) => items.filter(({ worth }) => worth === Infinity).length;
  return { kit, ways, air: tight, recall: createMemory(), recallOfLayout: recall, detail, saidOf };
}

/** The height of the highest panel. */
export function heightOfPanels(measuring: Measuring, panels: readonly Panel[]): number {
  return Math.max(0, ...panels.map((panel) => heightOfPanel(measuring, panel, 1)));
}

/**
 * How much of the items fits in panels of this room: first everything above one worth, then, by worth, whatever else
 * finds room. With all shown everything grows; what room is left then becomes space.
 */
export function fitPanels(base: Measuring, panels: readonly Panel[], room: number, excess: number): Fit {
  const cards = panels.flatMap(({ parts }) => parts.flatMap(({ part }) => cardsOfPart(part)));
  const shown = new Map<CardId, number>();
  const measuring: Measuring = { ...base, detail: ({ card }) => shown.get(card.id) ?? 0 };
  let usual = 0;
  const heightOf = (panel: Panel, scale = 1, air = usual) =>
    heightOfPanel({ ...measuring, air }, panel, scale);
  const fits = (scale = 1, air = usual) =>
    panels.every((panel) => heightOf(panel, scale, air) <= room / scale + 0.01);
  const showAbove = (worth: number) => {
    for (const card of cards)
      shown.set(card.card.id, card.items.filter((item) => item.worth >= worth).length);
  };
  showAbove(Infinity);
  const areLoose = fits();
  showAbove(-Infinity);
  if (!areLoose) usual = tight;
  else if (!fits()) usual = snug;
  showAbove(Infinity);
  if (excess <= 0.01) {
    const worths = [...new Set(cards.flatMap(({ items }) => items.map(({ worth }) => worth)))].sort(
      (a, b) => b - a,
    );
    let [low, high] = [-1, worths.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      showAbove(worths[middle]!);
      if (fits()) low = middle;
      else high = middle - 1;
    }
    showAbove(worths[low] ?? Infinity);
    for (const panel of panels) {
      fillRoom(panel, shown, () => heightOf(panel) <= room + 0.01);
      // What is shown later may make the panel lower, so that something passed over fits after all.
      if (room - heightOf(panel) >= aLine) fillRoom(panel, shown, () => heightOf(panel) <= room + 0.01);
    }
  }
  const isAll = cards.every(({ card, items }) => shown.get(card.id) === items.length);
  const scale = excess <= 0 && isAll ? (scales.find((by) => fits(by)) ?? 1) : 1;
  const air = excess <= 0 ? (airs.find((share) => fits(scale, share)) ?? usual) : tight;
  const settled = { ...measuring, air };
  return {
    panels: panels.map((panel) => placePanel(settled, panel, scale)),
    shown,
    scale,
    share: shareOf(cards, shown),
    measuring: settled,
  };
}

function shareOf(cards: readonly SheetCard[], shown: ReadonlyMap<CardId, number>): number {
  const sum = (items: SheetCard['items']) =>
    items.reduce((all, { worth }) => all + (worth === Infinity ? 0 : worth), 0);
  const total = cards.reduce((all, { items }) => all + sum(items), 0);
  const kept = cards.reduce((all, { card, items }) => all + sum(items.slice(0, shown.get(card.id))), 0);
  return total === 0 ? 1 : kept / total;
}

/** Shows one more item of a card as long as the panel holds it, the worthiest first. */
function fillRoom({ parts }: Panel, shown: Map<CardId, number>, holds: () => boolean): void {
  const waiting = parts
    .flatMap(({ part }) => cardsOfPart(part))
    .flatMap((card) => card.items.slice(shown.get(card.card.id)).map(({ worth }) => ({ card, worth })))
    .sort((a, b) => b.worth - a.worth);
  const full = new Set<CardId>();
  for (const { card } of waiting) {
    const { id } = card.card;
    if (full.has(id)) continue;
    const before = shown.get(id) ?? 0;
    shown.set(id, before + 1);
    if (holds()) continue;
    shown.set(id, before);
    full.add(id);
  }
}

function placePanel(of: Measuring, panel: Panel, scale: number): PlacedPart[] {
  return panel.parts.map(({ part, look }) => placePart(of, part, { ...look, width: look.width / scale }));
}

function heightOfPanel(of: Measuring, { parts }: Panel, scale: number): number {
  return parts.reduce((sum, { part, look, headHeight }, i) => {
    const width = look.width / scale;
    return sum + headHeight(width) + heightOfPart(of, part, { ...look, width }) + (i > 0 ? partGap : 0);
  }, 0);
}
