import { describe, expect, it } from 'vitest';
import { action, column, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, RouteId, StepId } from '@/schemas/ids';
import type { CanvasModel } from './canvas-model';
import { nextLine } from './lines-of-card';
import { modelBuilder } from './model-builder';
import { spotAtEnd, spotInDirection, spotInStep, spotsOf, type Direction, type Spot } from './walk';

const start = protocolOf({
  columns: [column('ca'), column('cb'), column('cc')],
  routes: [
    route('home', [
      step('s1', [
        action('top', ['ca', 'cb'], ['left']),
        action('left', 'ca', ['mid']),
        action('mid', 'cb', ['end']),
      ]),
      step('s2', [action('low', 'cc'), outcome('end')]),
    ]),
  ],
});
const { model } = modelBuilder()(start, 'home' as RouteId);
const nameOf = ({ chosen }: Spot) =>
  chosen.on === 'card' ? chosen.cardId : `${chosen.stepId} ${chosen.columnId ?? 'uitkomst'}`;
const spots = spotsOf(model, true);
const spot = (name: string) => spots.find((each) => nameOf(each) === name)!;
const named = (found: Spot | undefined) => found && nameOf(found);

describe('the arrow keys', () => {
  const to = (from: string, way: Direction) => named(spotInDirection(spots, spot(from), way));

  it('go to the nearest card or empty cell that way', () => {
    expect(to('top', 'down')).toBe('left');
    expect(to('left', 'right')).toBe('mid');
    expect(to('mid', 'left')).toBe('left');
    expect(to('mid', 'up')).toBe('top');
    expect(to('mid', 'right')).toBe('s1 cc');
    expect(to('s1 cc', 'right')).toBe('s1 uitkomst');
    expect(to('left', 'down')).toBe('s2 ca');
    expect(to('s2 ca', 'right')).toBe('s2 cb');
    expect(to('s2 cb', 'right')).toBe('low');
    expect(to('low', 'up')).toBe('s1 cc');
    expect(to('low', 'right')).toBe('end');
  });
  it('stop where there is nothing', () => {
    expect(to('top', 'up')).toBeUndefined();
    expect(to('end', 'right')).toBeUndefined();
    expect(to('low', 'down')).toBeUndefined();
  });
  it('pass the empty cells for who may only read', () => {
    const cards = spotsOf(model, false);
    expect(cards.map(nameOf)).toEqual(['top', 'left', 'mid', 'low', 'end']);
    expect(named(spotInDirection(cards, spot('mid'), 'down'))).toBe('low');
  });

  const example = exampleProtocol();
  const models: [string, CanvasModel][] = [
    ['a small route', model],
    ...example.routes.map((each): [string, CanvasModel] => [
      each.title,
      modelBuilder()(example, each.id).model,
    ]),
  ];
  it.each(models)('reach every card and empty cell from the first: %s', (_, each) => {
    const all = spotsOf(each, true);
    const seen = new Set(all.slice(0, 1));
    for (let size = 0; size !== seen.size;) {
      size = seen.size;
      for (const from of [...seen]) {
        for (const way of ['left', 'right', 'up', 'down'] as const) {
          const next = spotInDirection(all, from, way);
          if (next) seen.add(next);
        }
      }
    }
    expect(all.filter((one) => !seen.has(one)).map(nameOf)).toEqual([]);
  });
});

describe('further at once', () => {
  const steps = ['s1', 's2'] as StepId[];

  it('Home and End go to the ends of the step', () => {
    expect(named(spotAtEnd(spots, spot('mid'), 'first'))).toBe('left');
    expect(named(spotAtEnd(spots, spot('mid'), 'last'))).toBe('s1 uitkomst');
    expect(named(spotAtEnd(spots, spot('low'), 'first'))).toBe('s2 ca');
  });
  it('PageUp and PageDown go to the step before and after, in the same column', () => {
    expect(named(spotInStep(spots, steps, spot('mid'), 1))).toBe('s2 cb');
    expect(named(spotInStep(spots, steps, spot('s2 ca'), -1))).toBe('top');
    expect(spotInStep(spots, steps, spot('low'), 1)).toBeUndefined();
  });
});

describe('the lines of a card', () => {
  const card = 'mid' as CardId;
  const chosen = { on: 'card' as const, cardId: card };
  const ends = (line: ReturnType<typeof nextLine>) => line && `${line.fromCardId} ${line.toCardId}`;

  it('are walked round: those that leave it first', () => {
    const first = nextLine(model.lines, card, chosen)!;
    expect(ends(first)).toBe('mid end');
    const on = (line: typeof first) => ({
      on: 'line' as const,
      cardId: line.fromCardId,
      exitId: line.exitIds[0]!,
    });
    const second = nextLine(model.lines, card, on(first))!;
    expect(ends(second)).toBe('left mid');
    expect(nextLine(model.lines, card, on(second))).toBe(first);
  });
  it('are none of a card without', () => {
    expect(nextLine(model.lines, 'low' as CardId, { on: 'card', cardId: 'low' as CardId })).toBeUndefined();
  });
});
