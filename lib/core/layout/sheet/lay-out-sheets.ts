import type { CardId, RouteId } from '@/schemas/ids';
import type { Route } from '@/schemas/protocol-flow';
import { columnsOf } from '@/lib/core/protocol/questions';
import type { Kit } from '../kit';
import type { Edition, Paper } from '../poster/paper';
import type { ScenePage } from '../scene';
import { type SheetCard, sheetCards } from './content';
import { drawSheet } from './draw-sheet';
import { furniture } from './measures';
import { chooseMain } from './choose-main';
import { createMemory } from './memory';
import type { Context, Orientation } from './context';
import { routesOf, type Sheet } from './sheet';
import { packOthers } from './pack-others';
import { paperScale } from './page-furniture';
import { scaled } from './scale';
import type { SheetOf } from './ways';

/** What the sheets show of each card, and how large. */
export type Infographic = {
  pages: ScenePage[];
  orientation: Orientation;
  /** Of each card: how many of its items are shown, the most important first, and on which sheet. */
  cards: { card: SheetCard; shown: number; sheet: number }[];
  scale: number;
};

/**
 * The infographic: the main route on one sheet, the other routes on as few as they need. In passes, each a file:
 * content, structure and ways (what is said and where), blocks and widths, detail and scale (how much fits), places,
 * lines, furniture. docs/INFOGRAPHIC.md has the contract and its numbers.
 */
export function layOutSheets(
  base: Omit<Kit, 'style' | 'onPage'>,
  paper: Paper,
  edition: Edition | undefined,
): Infographic {
  const kit: Kit = { ...base, style: furniture, onPage: new Set(), hasNotes: true };
  const { protocol } = kit.lookup;
  const cards = new Map(
    protocol.routes.map((route) => [route.id, sheetCards(kit, route, columnsOf(protocol, route))]),
  );
  const recall = createMemory();
  const context: Context = {
    kit,
    paper,
    edition,
    cardsOf: ({ id }) => cards.get(id) ?? [],
    once: (key, make) => recall(kit, key, make),
    recall,
  };
  const [main, ...others] = protocol.routes;
  const provisional = onSheetsOfTheirOwn(context, protocol.routes);
  const first = chooseMain(context, main, others, provisional);
  const packed = packOthers(context, others, first.orientation, provisional);
  const sheetOf = numberSheets([...first.sheets, ...packed]);
  const sheets = [...first.sheets, ...packed].map((sheet) => sheet.again(sheetOf));
  const pages = sheets.map((sheet, page) => {
    const drawn = drawSheet(context, sheet, { page, pages: sheets.length });
    const by = paperScale[paper];
    return {
      ...scaled(drawn, by),
      width: drawn.width * by,
      height: drawn.height * by,
      routeIds: drawn.routeIds,
    };
  });
  return {
    pages,
    orientation: first.orientation,
    scale: (sheets[0]?.fit.scale ?? 1) * paperScale[paper],
    cards: sheets.flatMap(({ fit, parts }, sheet) =>
      routesOf({ parts }).flatMap((route) =>
        context
          .cardsOf(route)
          .filter(({ card }) => fit.shown.has(card.id))
          .map((card) => ({ card, shown: fit.shown.get(card.card.id) ?? 0, sheet: sheet + 1 })),
      ),
    ),
  };
}

/** The numbers of sheets as they mostly come out: each route on a sheet of its own. */
function onSheetsOfTheirOwn(context: Context, all: readonly Route[]): SheetOf {
  const cards = all.flatMap((route, i) =>
    context.cardsOf(route).map(({ card }): [CardId, number] => [card.id, i + 1]),
  );
  return numbering(new Map(all.map(({ id }, i) => [id, i + 1])), new Map(cards));
}

function numberSheets(sheets: readonly Sheet[]): SheetOf {
  const routes = new Map<RouteId, number>();
  const cards = new Map<CardId, number>();
  sheets.forEach(({ parts, fit }, i) => {
    for (const { route } of parts) if (!routes.has(route.id)) routes.set(route.id, i + 1);
    for (const id of fit.shown.keys()) cards.set(id, i + 1);
  });
  return numbering(routes, cards);
}

function numbering(routes: ReadonlyMap<RouteId, number>, cards: ReadonlyMap<CardId, number>): SheetOf {
  return { route: (id) => routes.get(id) ?? 1, card: (id) => cards.get(id) ?? 1 };
}
