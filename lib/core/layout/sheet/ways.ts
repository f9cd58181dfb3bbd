import { type FoundCard, stepInWords, weighingNumber } from '@/lib/core/protocol/questions';
import type { CardId, RouteId } from '@/schemas/ids';
import type { Exit, Route } from '@/schemas/protocol-flow';
import { noteOf } from '../exit-words';
import { type IconName } from '../icons';
import { type Kit, noteSigns } from '../kit';
import { bySameWay } from '../lines/draw-lines';
import type { SheetCard } from './content';
import type { Context } from './context';
import type { Block, Frame, StepPlan } from './structure';

/**
 * How the sheet says where an exit leads. By place: to the next card of the box (`next`), to the box below (`lead`,
 * its answer stands on the line), to the box beside it, into the next step, or along a line to an outcome in the lane.
 * In words everywhere else.
 */
export type Way =
  | { kind: 'next' | 'lead' | 'beside' | 'step' | 'lane'; to: CardId }
  | { kind: 'route'; to: RouteId; words: string }
  | { kind: 'outcome'; to: CardId; words: string }
  | { kind: 'jump'; to: CardId | undefined; words: string; letter?: string; icon: IconName };

/** Exits of a card with one label and one target: the sheet says them once. */
export type SaidWay = { exits: Exit[]; label: string; way: Way; note: string };

/** A stretch of a route that stands in one panel. */
export type Part = { route: Route; blocks: Block[]; isContinued: boolean };

/** On which sheet a card or route stands, from 1. */
export type SheetOf = { card(id: CardId): number; route(id: RouteId): number };

type Place = { part: Part; block: Block; step: StepPlan; frame?: Frame; index: number };
export type Ways = {
  /** The same list in every draft of a layout that says the same of the card. */
  of(card: SheetCard): readonly SaidWay[];
  /** The letter a card is called by, where words have no shorter name for it. */
  letter(id: CardId): string | undefined;
};

const shortName = 14;

/** Decides for every exit of the parts how it is said, from their structure alone: no heights are known yet. */
export function findWays(
  { kit, once }: Pick<Context, 'kit' | 'once'>,
  parts: readonly Part[],
  sheetOf: SheetOf,
): Ways {
  const places = placesIn(parts);
  const letters = new Map<CardId, string>();
  const said = new Map<SheetCard, SaidWay[]>();
  for (const part of parts) {
    for (const card of cardsOfPart(part)) {
      const place = places.get(card.card.id)!;
      const ways = bySameWay(card.card.exits).map((exits) => {
        const exit = exits[0]!;
        return {
          exits,
          label: `${exit.label}${noteSigns(kit, exit)}`.trim(),
          note: noteOf(kit.lookup, card.card, exit),
          way: wayOf(kit, { card, place, exit }, places, { letters, sheetOf }),
        };
      });
      const key = JSON.stringify(ways.map(({ way }) => way));
      said.set(
        card,
        once(`ways ${card.card.id} ${key}`, () => ways),
      );
    }
  }
  return { of: (card) => said.get(card) ?? [], letter: (id) => letters.get(id) };
}

export function cardsOfPart(part: Part): SheetCard[] {
  return part.blocks.flatMap(({ steps }) => steps.flatMap(cardsOfStep));
}

export function cardsOfStep({ units, outcomes }: StepPlan): SheetCard[] {
  return [...units.flatMap(({ frames }) => frames.flatMap(({ cards }) => cards)), ...outcomes];
}

type From = { card: SheetCard; place: Place; exit: Exit };
type Names = { letters: Map<CardId, string>; sheetOf: SheetOf };

function wayOf(kit: Kit, from: From, places: ReadonlyMap<CardId, Place>, names: Names): Way {
  const { to } = from.exit;
  if ('routeId' in to) {
    const title = kit.lookup.protocol.routes.find(({ id }) => id === to.routeId)?.title ?? 'andere route';
    const sheet = names.sheetOf.route(to.routeId);
    const isOther = sheet !== names.sheetOf.card(from.card.card.id);
    const isNamed = isOther && from.exit.label.toLowerCase().includes(title.toLowerCase());
    const words = isNamed ? `blad ${sheet}` : onSheet(title, isOther ? sheet : undefined);
    return { kind: 'route', to: to.routeId, words };
  }
  const target = kit.lookup.cards.get(to.cardId);
  if (!target) return { kind: 'jump', to: undefined, words: 'nog niet gekozen', icon: 'right' };
  const there = places.get(to.cardId);
  const { card, place } = from;
  const isHere = there !== undefined && there.part === place.part && card.card.kind !== 'outcome';
  if (target.card.kind === 'outcome') {
    if (isHere && reachesLane(place)) return { kind: 'lane', to: to.cardId };
    const words = target.card.title === '' ? 'Naamloze kaart' : target.card.title;
    return {
      kind: 'outcome',
      to: to.cardId,
      words: onSheet(words, sheetOfOther(from, target, names.sheetOf)),
    };
  }
  const byPlace = isHere ? wayByPlace(place, there) : undefined;
  if (byPlace) return { kind: byPlace, to: to.cardId };
  return jump(from.card.found, target, names);
}

function wayByPlace(from: Place, to: Place): 'next' | 'lead' | 'beside' | 'step' | undefined {
  if (!from.frame || !to.frame) return undefined;
  if (from.frame === to.frame) return to.index === from.index + 1 ? 'next' : undefined;
  const isAtEnds = from.index === from.frame.cards.length - 1 && to.index === 0;
  if (!isAtEnds) return undefined;
  if (from.step === to.step) {
    if (to.frame.unit.above.includes(from.frame.unit) && overlaps(from.frame, to.frame)) return 'lead';
    return isBeside(from.frame, to.frame) ? 'beside' : undefined;
  }
  const steps = from.part.blocks.flatMap((block) => block.steps);
  const isNext = steps.indexOf(to.step) === steps.indexOf(from.step) + 1;
  const isFirst = to.step.units[0]?.frames[0] === to.frame;
  return isNext && isFirst && from.step.bottoms.includes(from.frame.unit) ? 'step' : undefined;
}

/** Halves of two pairs lie over each other only when they are the same half; a half and a box over all its columns do. */
function overlaps(above: Frame, below: Frame): boolean {
  const [a, b] = [above.unit, below.unit];
  const isHalf = (frame: Frame) => frame.unit.frames.length > 1;
  const half = (frame: Frame) => frame.unit.frames.indexOf(frame);
  if (!isHalf(above) && !isHalf(below)) return true;
  if (isHalf(above) && isHalf(below))
    return a.from === b.from && a.to === b.to && half(above) === half(below);
  const [whole, part] = isHalf(above) ? [b, a] : [a, b];
  return whole.from <= part.from && whole.to >= part.to;
}

/** Beside each other with the same above them, so that both begin at one height. */
function isBeside(left: Frame, right: Frame): boolean {
  if (left.unit === right.unit) return false;
  const isNeighbour = left.unit.to + 1 === right.unit.from && left.unit.frames.at(-1) === left;
  const above = new Set(left.unit.above);
  return (
    isNeighbour &&
    right.unit.frames[0] === right &&
    above.size <= 1 &&
    right.unit.above.every((unit) => above.has(unit))
  );
}

/** Outcomes are reached by a line from boxes that end at the lane. */
function reachesLane({ block, frame }: Place): boolean {
  const last = Math.max(0, block.columns.length - 1);
  return block.hasLane && frame !== undefined && frame.unit.to === last && frame.unit.frames.at(-1) === frame;
}

function jump(from: FoundCard, to: FoundCard, { letters, sheetOf }: Names): Way {
  const { card, step, route } = to;
  const sheet = sheetOfOther({ card: { found: from } }, to, sheetOf);
  const isAhead = route.id !== from.route.id || orderOf(to) > orderOf(from);
  const icon = isAhead ? 'right' : 'up';
  const say = (words: string): Way => ({ kind: 'jump', to: card.id, words: onSheet(words, sheet), icon });
  if (route.id !== from.route.id) return say(`${route.title}: ${card.title}`);
  if (step.cards[0]?.id === card.id) return say(stepInWords(step));
  const number = weighingNumber(card);
  if (number !== undefined) return say(`afweging ${number}`);
  const [short = ''] = card.title.split(/ · |: /);
  if (short !== '' && short.length <= shortName) return say(short);
  const letter = letters.get(card.id) ?? String.fromCharCode('A'.charCodeAt(0) + letters.size);
  letters.set(card.id, letter);
  return { kind: 'jump', to: card.id, words: onSheet('', sheet), letter, icon };
}

function orderOf({ route, step, index }: FoundCard): number {
  return route.steps.indexOf(step) * 1000 + index;
}

function sheetOfOther(
  { card }: { card: Pick<SheetCard, 'found'> },
  to: FoundCard,
  sheetOf: SheetOf,
): number | undefined {
  const sheet = sheetOf.card(to.card.id);
  return sheet === sheetOf.card(card.found.card.id) ? undefined : sheet;
}

const onSheet = (words: string, sheet: number | undefined) =>
  sheet === undefined ? words : `${words} (blad ${sheet})`.trim();

function placesIn(parts: readonly Part[]): Map<CardId, Place> {
  const places = new Map<CardId, Place>();
  for (const part of parts) {
    for (const block of part.blocks) {
      for (const step of block.steps) {
        for (const { card } of step.outcomes) places.set(card.id, { part, block, step, index: 0 });
        for (const { frames } of step.units)
          for (const frame of frames)
            frame.cards.forEach(({ card }, index) =>
              places.set(card.id, { part, block, step, frame, index }),
            );
      }
    }
  }
  return places;
}
