import { outcomeTone, palette } from '@/lib/core/design';
import type { CardId } from '@/schemas/ids';
import type { Exit } from '@/schemas/protocol-flow';
import type { Grid } from '../grid/make-grid';
import type { PlacedCard } from '../grid/place-step';
import type { Kit } from '../kit';
import type { Point, SceneLine } from '../scene';
import { assignTracks } from './assign-tracks';
import { makeChannels } from './channels';
import { directPath } from './direct-path';
import { findPath } from './find-path';
import type { Path } from './path';
import { arriveTogether, spreadPorts } from './spread-ports';

/**
 * One line for every exit to a card on this page, merged where a card has several exits with one label to
 * one target, and a stub for every exit to another route. Lines keep to the channels between the cards.
 */
export function drawLines(kit: Kit, grid: Grid, cards: readonly PlacedCard[]): SceneLine[] {
  const { style } = kit;
  const channels = makeChannels(grid, cards, style.cardGap);
  const byId = new Map<CardId, PlacedCard>(cards.map((card) => [card.view.card.id, card]));
  const routed: { path: Path; line: SceneLine }[] = [];
  const stubs: SceneLine[] = [];
  for (const source of cards) {
    if (!source.view.isLast) continue;
    for (const exits of bySameWay(source.view.card.exits)) {
      const exit = exits[0]!;
      const row = source.face.rows.get(exit.id);
      const rowY = row === undefined ? undefined : source.box.y + row;
      const line = lineOf(source, exits, style.stroke * 1.15);
      if ('routeId' in exit.to) {
        stubs.push({
          ...line,
          toRouteId: exit.to.routeId,
          points: stub(source, rowY, grid.gutters[source.to + 1]!, style.body),
        });
        continue;
      }
      const target = byId.get(exit.to.cardId);
      if (!target || target === source) continue;
      const ends = { source, target, rowY, columnIds: exit.columnIds };
      const path = directPath(grid, channels, ends) ?? findPath(grid, channels, ends, style.body * 2.5);
      if (path) routed.push({ path, line: { ...line, toCardId: exit.to.cardId, stroke: toneOf(target) } });
    }
  }
  const paths = routed.map(({ path }) => path);
  arriveTogether(paths);
  const inset = style.radius + style.stroke;
  spreadPorts(
    paths,
    (cardId, side) => {
      const { box } = byId.get(cardId as CardId)!;
      return side === 'top' || side === 'bottom'
        ? { min: box.x + inset, max: box.x + box.width - inset }
        : { min: box.y + inset, max: box.y + box.height - inset };
    },
    style.body * 0.6,
  );
  assignTracks(grid, channels, paths, style.body * 0.5);
  return [...routed.map(({ path, line }) => ({ ...line, points: pointsOf(path) })), ...stubs];
}

/** Exits of one card with the same target and label are one line. */
export function bySameWay(exits: readonly Exit[]): Exit[][] {
  const ways = new Map<string, Exit[]>();
  for (const exit of exits) {
    const key = `${JSON.stringify(exit.to)} ${exit.label}`;
    ways.set(key, [...(ways.get(key) ?? []), exit]);
  }
  return [...ways.values()];
}

function lineOf(source: PlacedCard, exits: readonly Exit[], strokeWidth: number): SceneLine {
  return {
    id: `line-${exits.map(({ id }) => id).join('-')}`,
    exitIds: exits.map(({ id }) => id),
    fromCardId: source.view.card.id,
    points: [],
    stroke: palette.inkSoft,
    strokeWidth,
  };
}

function toneOf({ view: { card } }: PlacedCard): string {
  return card.kind === 'outcome' ? outcomeTone[card.outcome] : palette.inkSoft;
}

/** Ends before the tracks of the gutter, so that it never seems to join one. */
function stub(
  { box }: PlacedCard,
  rowY: number | undefined,
  gutter: { from: number; to: number },
  body: number,
): Point[] {
  const y = rowY ?? box.y + box.height / 2;
  const x = box.x + box.width;
  return [
    { x, y },
    { x: x + Math.max(body * 0.6, (gutter.to - gutter.from) * 0.22), y },
  ];
}

/** The corners of a path. */
function pointsOf({ start, end, stretches }: Path): Point[] {
  const point = (stretch: { axis: 'v' | 'h'; at: number }, other: number): Point =>
    stretch.axis === 'v' ? { x: stretch.at, y: other } : { x: other, y: stretch.at };
  const points = [point(stretches[0]!, start)];
  for (let i = 1; i < stretches.length; i++) points.push(point(stretches[i]!, stretches[i - 1]!.at));
  points.push(point(stretches[stretches.length - 1]!, end));
  return points;
}
