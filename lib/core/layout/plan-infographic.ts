import { everyCard } from '@/lib/core/protocol/questions';
import type { CardId, PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { FontMetrics } from './font-metrics/font-metrics';
import { makeLookup } from './kit';
import { createMeasurer, type Measurer } from './measurer';
import type { Edition, Paper } from './poster/paper';
import type { Scene } from './scene';
import { layOutSheets } from './sheet/lay-out-sheets';

export type InfographicOptions = { paper: Paper; edition?: Edition | undefined };

/** What the infographic has of a card. Plain data: it may come from another thread. */
export type PlannedCard = {
  cardId: CardId;
  /** From 1. */
  sheet: number;
  shownTasks: PartId[];
  /** Those that stand only in the checklist, in the order of the document. */
  hiddenTasks: PartId[];
};

export type InfographicPlan = {
  scene: Scene;
  /** Every card of the document, in its order. */
  cards: PlannedCard[];
  orientation: 'portrait' | 'landscape';
  /** What the drawing is made larger or smaller by, from its sizes on A3. */
  scale: number;
  /** How many of the sheets the first route stands on. */
  mainSheets: number;
};

/** The infographic with what it keeps and drops. A task that is not known to be shown counts as hidden. */
export function planInfographic(
  protocol: Protocol,
  { paper, edition }: InfographicOptions,
  metrics: FontMetrics | Measurer,
): InfographicPlan {
  const measurer = 'measure' in metrics ? metrics : createMeasurer(metrics);
  const made = layOutSheets({ lookup: makeLookup(protocol), measurer }, paper, edition);
  const { pages, orientation, scale } = made;
  const known = new Map(made.cards.map((one) => [one.card.card.id, one]));
  const cards = everyCard(protocol).map(({ card: { id, tasks } }): PlannedCard => {
    const one = known.get(id);
    const items = one?.card.items.slice(0, one.shown) ?? [];
    const shown = new Set(items.flatMap((item) => (item.kind === 'task' ? [item.task.id] : [])));
    const ids = tasks.items.map((task) => task.id);
    return {
      cardId: id,
      sheet: one?.sheet ?? 1,
      shownTasks: ids.filter((task) => shown.has(task)),
      hiddenTasks: ids.filter((task) => !shown.has(task)),
    };
  });
  const main = protocol.routes[0]?.id;
  return {
    scene: { title: protocol.title, lang: 'nl-NL', pages },
    cards,
    orientation,
    scale,
    mainSheets: pages.filter(({ routeIds }) => main !== undefined && routeIds.includes(main)).length,
  };
}
